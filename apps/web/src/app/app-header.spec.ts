import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen } from '@testing-library/angular';
import { openPage, settle } from '../testing/page';
import { aMe } from '../testing/views';
import { AppHeader } from './app-header';

const places = (): (string | null)[] => {
  const main = screen.queryByRole('navigation', { name: 'Main' });
  return [...(main?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
};

describe('header', () => {
  it('shows the places of the role, the sample marker and who is signed in', async () => {
    await openPage(AppHeader, { me: aMe('auditor') });
    expect(places()).toEqual(['Sealed reviews', 'Audit trail']);
    expect(screen.getByText('Sample data')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Account of Officer' })).toBeTruthy();
  });

  it('shows no places and no account before anyone signed in', async () => {
    await openPage(AppHeader);
    expect(places()).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('opens the account menu, closes it with Escape and gives the focus back', async () => {
    await openPage(AppHeader, { me: aMe('officer') });
    const account = screen.getByRole('button', { name: 'Account of Officer' });
    fireEvent.click(account);
    await settle();
    expect(account.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Compliance officer, Sample Agency')).toBeTruthy();
    fireEvent.keyDown(account, { key: 'Escape' });
    await settle();
    expect(account.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(account);
  });

  it('signs out once the page could be left', async () => {
    const { http } = await openPage(AppHeader, { me: aMe('officer') });
    const leave = jest.spyOn(TestBed.inject(Router), 'navigate');
    fireEvent.click(screen.getByRole('button', { name: 'Account of Officer' }));
    await settle();
    leave.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await settle();
    http.expectNone('/api/session');
    fireEvent.click(screen.getByRole('button', { name: 'Account of Officer' }));
    await settle();
    leave.mockResolvedValueOnce(true);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await settle();
    expect(http.expectOne('/api/session').request.method).toBe('DELETE');
  });
});
