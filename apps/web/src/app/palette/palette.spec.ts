import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import { Component } from '@angular/core';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { Palette } from './palette';

@Component({ template: '<button type="button">Attach a file</button>' })
class SomePage {}

describe('palette', () => {
  it('has its field drawn, filled and focused before anything else can be typed', async () => {
    await openPage(SomePage, { me: aMe('auditor') });
    screen.getByRole('button', { name: 'Attach a file' }).focus();
    TestBed.inject(Palette).open('sea');
    const field = screen.getByRole<HTMLInputElement>('combobox');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('sea');
    await settle();
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('option').textContent).toContain('Sealed reviews');
  });
});
