import { describe, expect, it } from '@jest/globals';
import { checklistItemBlockers, publishBlockers } from '@plumbline/domain';
import { parseDocument } from '@plumbline/seed-parser';
import { readFileSync } from 'node:fs';
import { prepareImport } from '../prepare-import.js';
import { readOverlay } from './read-overlay.js';
import { sourcesOf } from './overlay.dto.js';

const FOLDER = new URL('../../../../../policies/ny-joint-operations/', import.meta.url);
const bytes = readFileSync(new URL('document.txt', FOLDER));
const overlay = readOverlay(readFileSync(new URL('overlay.yaml', FOLDER), 'utf8'));
const document = parseDocument({ name: 'document.txt', bytes });
const read = { document, leftOut: new Set<number>() };
const prepared = prepareImport(read, { name: 'document.txt', overlay });
const practices = prepared.sections.flatMap((section) => section.practices);

/** The curated items that show how all are to be written. */
const EXAMPLES = [
  {
    ref: '5.1',
    wording:
      'Verify that an executed MOU exists for every joint operation and that it sets out roles, responsibilities, transparency, reporting and information-sharing terms.',
    suggestedEvidence: ['executed MOU', 'clause checklist', 'MOU register'],
    cadence: { interval: 'yearly', trigger: 'before each new operation' },
    responsibleUnit: 'agency counsel',
  },
  {
    ref: '5.4',
    wording:
      'Verify that compliance reviews of joint operations were held on schedule against MOUs, protocols and law, and that issues found have tracked corrective action.',
    suggestedEvidence: ['audit plan', 'review reports', 'corrective-action log'],
    cadence: { interval: 'twice-yearly', trigger: null },
    responsibleUnit: 'internal audit',
  },
  {
    ref: '17.3',
    wording:
      'Verify that every incident or disruption was promptly reported to the relevant authorities and followed up.',
    suggestedEvidence: ['incident log', 'reports with times', 'follow-up record'],
    cadence: { interval: null, trigger: 'per incident' },
    responsibleUnit: 'field operations',
  },
  {
    ref: '18.3',
    wording:
      'Verify that a whistleblower policy covering misconduct and protocol violations in joint efforts is in place and communicated.',
    suggestedEvidence: ['policy', 'acknowledgements', 'report log'],
    cadence: { interval: 'yearly', trigger: null },
    responsibleUnit: 'complaints unit',
  },
];

describe('the shipped overlay', () => {
  it('places every practice of the document exactly once, and no other', () => {
    const placed = [
      ...overlay.items.flatMap(sourcesOf),
      ...(overlay.context ?? []).map(({ ref }) => ref),
    ];
    const refs = document.sections.flatMap((section) => section.practices.map(({ ref }) => ref));
    expect(placed.toSorted()).toEqual(refs.toSorted());
  });

  it.each(EXAMPLES)('holds the worked example $ref', ({ ref, ...example }) => {
    const [itemKey] = practices.filter((practice) => practice.ref === ref);
    const item = prepared.items.find((proposed) => proposed.itemKey === itemKey?.practiceKey);
    expect(item).toMatchObject(example);
  });

  it('makes a checklist of which every item is complete', () => {
    const incomplete = prepared.items.filter((item) => checklistItemBlockers(item).length > 0);
    expect(incomplete).toEqual([]);
    expect(publishBlockers({ state: 'draft', items: prepared.items, note: 'First.' })).toEqual([]);
  });

  it('names item by item in the order of the document', () => {
    const order = new Map(practices.map(({ practiceKey }, index) => [practiceKey, index]));
    const places = prepared.items.map(({ itemKey }) => order.get(itemKey) ?? -1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('makes practices auditable exactly where they have an item', () => {
    const inItems = new Set(prepared.items.flatMap(({ sourceKeys }) => sourceKeys));
    for (const { practiceKey, auditable, contextReason } of practices) {
      expect(auditable).toBe(inItems.has(practiceKey));
      expect(contextReason === null).toBe(auditable);
    }
  });

  it('keeps each claim note with its practice', () => {
    const notes = [
      ...overlay.items.filter(({ claimNote }) => claimNote !== undefined),
      ...(overlay.claimNotes ?? []),
    ];
    expect(prepared.claims).toHaveLength(notes.length);
    const unconfirmed = prepared.claims.filter(({ status }) => status === 'unknown');
    expect(unconfirmed.map(({ practiceKey }) => practiceKey.split('-')[0])).toEqual(['4.3']);
  });
});
