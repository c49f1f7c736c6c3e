import { fireEvent, screen } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { SetupPage } from './setup-page';

const fillIn = (label: RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

function fillInAll(password: string): void {
  fillIn(/Token/, ' token-from-the-log ');
  fillIn(/Name/, 'Administrator');
  fillIn(/Email/, 'admin@example.gov');
  fillIn(/Password/, password);
  fireEvent.click(screen.getByRole('button', { name: 'Make the administrator' }));
}

describe('first administrator', () => {
  it('names what is missing before asking the server', async () => {
    const { http } = await openPage(SetupPage);
    fillInAll('too short');
    await settle();
    expect(screen.getByText('Use at least 15 characters.')).toBeTruthy();
    http.expectNone('/api/setup');
  });

  it('sends the token without the spaces that copying adds', async () => {
    const { http } = await openPage(SetupPage);
    fillInAll('a few plain words');
    await settle();
    expect(http.expectOne('/api/setup').request.body).toEqual({
      token: 'token-from-the-log',
      email: 'admin@example.gov',
      name: 'Administrator',
      password: 'a few plain words',
    });
  });

  it('says where the token stands when it does not match', async () => {
    const { http } = await openPage(SetupPage);
    fillInAll('a few plain words');
    await settle();
    http
      .expectOne('/api/setup')
      .flush({ code: 'forbidden' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain("server's log");
  });
});
