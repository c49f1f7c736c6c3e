import { signal } from '@angular/core';
import { EditedFields } from './edited-fields';

const BEFORE = { name: 'Officer', email: 'officer@example.gov' };

it('follows what is saved in every field nobody touched', () => {
  const saved = signal(BEFORE);
  const fields = new EditedFields(saved);
  fields.write('name', 'Officer 1');
  saved.set({ name: 'Other', email: 'other@example.gov' });
  expect(fields.values()).toEqual({ name: 'Officer 1', email: 'other@example.gov' });
  expect(fields.changes()).toEqual({ name: 'Officer 1' });
});

it('is not dirty with what is saved already, nor with space around it', () => {
  const fields = new EditedFields(signal(BEFORE));
  fields.write('name', ' Officer ');
  expect(fields.isDirty()).toBe(false);
});

it('clashes only where both sides changed the same field to something else', () => {
  const saved = signal(BEFORE);
  const fields = new EditedFields(saved);
  fields.write('name', 'Officer 1');
  saved.set({ ...BEFORE, email: 'other@example.gov' });
  expect(fields.clashes(BEFORE)).toEqual([]);
  saved.set({ ...BEFORE, name: 'Officer 1' });
  expect(fields.clashes(BEFORE)).toEqual([]);
  saved.set({ ...BEFORE, name: 'Officer 2' });
  expect(fields.clashes(BEFORE)).toEqual(['name']);
});
