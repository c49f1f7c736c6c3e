import { describe, expect, it } from '@jest/globals';
import { UNCHECKED_CLAIM } from '@plumbline/domain';
import { contentSha256 } from './published-content.js';
import type { ItemRow, VersionRow } from './version-reader.js';

const VERSION: VersionRow = {
  id: 'v',
  version: 3,
  number: 1,
  state: 'draft',
  note: null,
  publishedAt: null,
  contentSha256: null,
  checklistId: 'c',
  title: 'Checklist',
  readingId: 'n',
  documentId: 'd',
  documentTitle: 'Policy',
  slug: 'policy',
  ownerAgencyId: null,
  revision: 1,
  sha256: '0'.repeat(64),
  text: 'Agencies report.',
};

const SOURCE: ItemRow['sources'][number] = {
  practiceId: 'p',
  practiceKey: '1.1-plans',
  ref: '1.1',
  span: [0, 16],
  section: { number: 1, heading: 'What is reported?' },
  claim: UNCHECKED_CLAIM,
};

const ITEM: ItemRow = {
  id: 'i',
  version: 1,
  itemKey: '1.1-plans',
  ordinal: 1,
  title: 'Plans',
  wording: 'Verify that plans were submitted.',
  obligation: 'mandatory',
  category: 'reporting',
  methods: ['examine'],
  suggestedEvidence: ['plans'],
  cadence: { interval: 'yearly', trigger: null },
  responsibleUnit: 'field operations',
  sourceChanged: false,
  sources: [SOURCE],
};

const hash = contentSha256(VERSION, [ITEM]);

describe('contentSha256', () => {
  it.each<[string, Partial<ItemRow>]>([
    ['wording', { wording: 'Verify that plans were late.' }],
    ['obligation', { obligation: 'optional' }],
    ['suggested evidence', { suggestedEvidence: ['plans', 'receipts'] }],
    ['cadence', { cadence: { interval: null, trigger: 'per incident' } }],
    ['sources', { sources: [{ ...SOURCE, span: [0, 15] }] }],
  ])('changes with the %s of an item', (_name, change) => {
    expect(contentSha256(VERSION, [{ ...ITEM, ...change }])).not.toBe(hash);
  });

  it('changes with the bytes of the document', () => {
    expect(contentSha256({ ...VERSION, sha256: '1'.repeat(64) }, [ITEM])).not.toBe(hash);
  });

  it('does not depend on what counsel says of the claims', () => {
    const claim = {
      status: 'contradicted',
      note: 'No.',
      asOf: '2026-11-24',
      by: 'Counsel',
    } as const;
    expect(contentSha256(VERSION, [{ ...ITEM, sources: [{ ...SOURCE, claim }] }])).toBe(hash);
  });

  it('does not depend on ids, lock counters or the order of keys', () => {
    const { wording, ...rest } = ITEM;
    const moved = { wording, ...rest, id: 'other', version: 9 };
    expect(contentSha256({ ...VERSION, id: 'other', version: 9 }, [moved])).toBe(hash);
  });

  it('stays what it is: a published hash has to be found again years later', () => {
    expect(hash).toBe('afa1a13adeaf40b4527d273a8fa72011f274b13eafca72c9a10a871b0fc1e229');
  });
});
