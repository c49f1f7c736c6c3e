import { describe, expect, it } from '@jest/globals';
import { checkOverlay } from './check-overlay.js';
import { readOverlay } from './read-overlay.js';

const PRACTICES = [
  { ref: '1.1', auditable: true },
  { ref: '1.2', auditable: true },
  { ref: '2.1', auditable: false },
];

const overlayOf = (body: string) => readOverlay(`schema: plumbline.overlay/1\n${body}`);

const codesOf = (body: string) =>
  checkOverlay(overlayOf(body), PRACTICES).map(({ code, pointer }) => `${code} ${pointer}`);

describe('checkOverlay', () => {
  it('accepts an overlay that gives every auditable practice one place', () => {
    expect(
      codesOf(`
items: [{ ref: '1.1', wording: Verify that it is so. }]
context: [{ ref: '1.2', reason: role }]`),
    ).toEqual([]);
  });

  it('takes merged sources for covered', () => {
    expect(
      codesOf(`items: [{ ref: '1.2', sources: ['1.2', '1.1'], wording: Verify that it is so. }]`),
    ).toEqual([]);
  });

  it('names a ref that the document does not have, wherever it stands', () => {
    expect(
      codesOf(`
items:
  - { ref: '1.1', sources: ['1.1', '1.2', '9.9'], wording: Verify that it is so. }
context: [{ ref: '8.8', reason: role }]
claimNotes: [{ ref: '7.7', status: unknown, note: Nothing found. }]`),
    ).toEqual([
      'unknown-ref /items/0/sources/2',
      'unknown-ref /context/0/ref',
      'unknown-ref /claimNotes/0/ref',
    ]);
  });

  it('names a practice that stands in two places', () => {
    expect(
      codesOf(`
items:
  - { ref: '1.1', wording: Verify that it is so. }
  - { ref: '1.2', sources: ['1.2', '1.1'], wording: Verify that it is so. }`),
    ).toEqual(['duplicate-ref /items/1/sources/1']);
  });

  it('names a second claim note on one practice', () => {
    expect(
      codesOf(`
items: [{ ref: '1.1', sources: ['1.1', '1.2'], wording: Verify., claimNote: One. }]
claimNotes: [{ ref: '1.1', status: unknown, note: Two. }]`),
    ).toEqual(['duplicate-claim-note /claimNotes/0/ref']);
  });

  it('names an item key that two items claim', () => {
    expect(
      codesOf(`
items:
  - { ref: '1.1', itemKey: one, wording: Verify. }
  - { ref: '1.2', itemKey: one, wording: Verify. }`),
    ).toEqual(['duplicate-item-key /items/1/itemKey']);
  });

  it('names an item whose first source is another practice', () => {
    expect(
      codesOf(`items: [{ ref: '1.1', sources: ['1.2', '1.1'], wording: Verify. }]`),
    ).toEqual(['ref-not-first /items/0/sources']);
  });

  it('names an auditable practice that was left out, but not one that is context', () => {
    expect(codesOf(`items: [{ ref: '1.1', wording: Verify. }]`)).toEqual([
      'uncovered-practice /items',
    ]);
  });
});

describe('readOverlay', () => {
  it.each([
    ['an unknown field', `items: [{ ref: '1.1', wording: Verify., unit: legal }]`, '/items/0/unit'],
    ['a wrong category', `items: [{ ref: '1.1', wording: V., category: law }]`, '/items/0/category'],
    ['a wrong method', `items: [{ ref: '1.1', wording: V., methods: [guess] }]`, '/items/0/methods'],
    [
      'half a cadence',
      `items: [{ ref: '1.1', wording: V., cadence: { interval: yearly } }]`,
      '/items/0/cadence/trigger',
    ],
    ['a missing wording', `items: [{ ref: '1.1' }]`, '/items/0/wording'],
    ['no items', `title: Nothing`, '/items'],
    ['an unknown reason', `items: []\ncontext: [{ ref: '1.1', reason: none }]`, '/context/0/reason'],
  ])('says where %s stands', (_name, body, pointer) => {
    expect(() => overlayOf(body)).toThrow(
      expect.objectContaining({
        code: 'malformed',
        errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
      }),
    );
  });

  it.each([
    ['another schema', 'schema: plumbline.overlay/9\nitems: []', 'Write schema:'],
    ['plain text', 'just words', 'it has no fields'],
    ['broken YAML', 'items: [{', 'at line 1'],
    ['an alias that could blow up', 'a: &a [1]\nb: [*a, *a]', 'Alias'],
    ['an empty file', '', 'it has no fields'],
    ['text that can not be stored', 'schema: "\0"', 'it is not text'],
  ])('refuses %s with a reason', (_name, text, reason) => {
    expect(() => readOverlay(text)).toThrow(
      expect.objectContaining({ code: 'malformed', detail: expect.stringContaining(reason) }),
    );
  });
});
