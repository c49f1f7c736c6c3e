import { describe, expect, it } from '@jest/globals';
import { type SealedItem } from '@plumbline/domain';
import { type Block } from '../blocks.js';
import { reportModel } from '../report-model.js';
import { sampleEvidence, sampleItem, sampleReport } from '../testing/sample-report.js';
import { itemBlocks } from './item.js';

type Decision = ReturnType<typeof sampleReport>['itemDecisions'][number];

const UNDECIDED: Omit<Decision, 'itemKey'> = {
  status: 'in_progress',
  verdict: null,
  by: null,
  at: null,
  comment: null,
  assessmentRevision: null,
};

const blocksOf = (item: SealedItem, decision?: Partial<Decision>): Block[] => {
  const input = sampleReport({ items: [item] });
  const decisions = input.itemDecisions.map((made) => ({ ...made, ...decision }));
  return itemBlocks(reportModel({ ...input, itemDecisions: decisions }), item);
};

const wordsOf = (item: SealedItem, decision?: Partial<Decision>): string =>
  JSON.stringify(blocksOf(item, decision));

describe('an item in the report', () => {
  it('prints its source with reference, section, revision and claim status', () => {
    const [source] = sampleItem().sources;
    if (source === undefined) throw new Error('The sample item has no source.');
    const claim = {
      status: 'contradicted',
      note: 'The statute says otherwise.',
      asOf: '2026-02-01',
      by: 'Counsel, sample program',
    } as const;
    expect(blocksOf(sampleItem({ sources: [{ ...source, claim }] }))).toContainEqual({
      kind: 'quote',
      text: source.quote,
      source:
        'Source 5.1, section 5 (“How are joint operations kept accountable?”), New York joint ' +
        'operations, revision 1. Claim status: contradicted. Note: The statute says otherwise. ' +
        'Said by Counsel, sample program, as of Feb 1, 2026.',
    });
  });

  it('warns in a box, above the quotation, where counsel contradicts the source', () => {
    const [source] = sampleItem().sources;
    if (source === undefined) throw new Error('The sample item has no source.');
    const claim = {
      status: 'contradicted',
      note: 'The statute says otherwise.',
      asOf: '2026-02-01',
      by: 'Counsel',
    } as const;
    const blocks = blocksOf(sampleItem({ sources: [source, { ...source, ref: '9.1', claim }] }));
    const warnings = blocks.filter(
      (block) => block.kind === 'paragraph' && block.style === 'warning',
    );
    expect(warnings).toEqual([
      {
        kind: 'paragraph',
        style: 'warning',
        text: [
          { text: 'Contradicted: what source 9.1 says does not hold.', tone: 'strong' },
          ' The statute says otherwise.',
          ' Said by Counsel, as of Feb 1, 2026.',
        ],
      },
    ]);
    const kinds = blocks.map(({ kind }) => kind);
    expect(blocks.findIndex((block) => block === warnings[0])).toBeLessThan(kinds.indexOf('quote'));
    const confirmed = sampleItem({
      sources: [{ ...source, claim: { ...claim, status: 'confirmed' } }],
    });
    expect(JSON.stringify(blocksOf(confirmed))).not.toContain('Contradicted');
  });

  it('says of a note nobody signed that it came with the document', () => {
    const [source] = sampleItem().sources;
    if (source === undefined) throw new Error('The sample item has no source.');
    const claim = { status: 'unknown', note: 'No act found.', asOf: null, by: null } as const;
    expect(wordsOf(sampleItem({ sources: [{ ...source, claim }] }))).toContain(
      'Note that came with the document: No act found.',
    );
  });

  it('prints every source of a cluster', () => {
    const [source] = sampleItem().sources;
    if (source === undefined) throw new Error('The sample item has no source.');
    const item = sampleItem({ sources: [source, { ...source, ref: '8.1.a' }] });
    expect(blocksOf(item).filter(({ kind }) => kind === 'quote')).toHaveLength(2);
  });

  it('says where an item stands that is not accepted yet', () => {
    const text = wordsOf(sampleItem(), UNDECIDED);
    expect(text).toContain('Status: in progress');
    expect(text).toContain('Not decided yet.');
    expect(text).not.toContain('Accepted');
  });

  it('says who returned it, when and why', () => {
    const text = wordsOf(sampleItem(), {
      status: 'returned',
      verdict: 'return',
      comment: 'Name the register.',
    });
    expect(text).toContain('Status: returned');
    expect(text).toContain('Returned');
    expect(text).toContain('Comment: Name the register.');
  });

  it('says that nobody has assessed it', () => {
    const assessment = {
      revision: 0,
      outcome: 'not_assessed',
      methods: [],
      narrative: '',
      reason: null,
      writtenBy: null,
      onBehalfOf: null,
      writtenAt: null,
    } as const;
    const text = wordsOf(sampleItem({ assessment, evidence: [] }), UNDECIDED);
    expect(text).toContain('Not yet assessed.');
    expect(text).toContain('No evidence is cited.');
    expect(text).toContain('Method: none yet');
  });

  it('prints the reason, and on whose behalf it was written', () => {
    const { assessment } = sampleItem();
    const text = wordsOf(
      sampleItem({
        assessment: {
          ...assessment,
          outcome: 'non_compliant',
          reason: 'Mended before the review.',
          onBehalfOf: { id: 'x', name: 'Second officer' },
        },
      }),
    );
    expect(text).toContain('Mended before the review.');
    expect(text).toContain('none; the reason above says why.');
    expect(text).toContain('written by Officer, sample agency on behalf of Second officer');
  });

  it('prints a link, an attestation, periods and expiry, and every hash', () => {
    const text = wordsOf(
      sampleItem({
        evidence: [
          sampleEvidence({
            kind: 'link',
            fileName: null,
            size: null,
            url: 'https://example.gov/a',
          }),
          sampleEvidence({
            kind: 'attestation',
            fileName: null,
            size: null,
            text: 'I saw it.',
            datedOn: null,
            coversFrom: '2025-10-01',
            coversTo: '2026-03-31',
            expiresOn: '2027-01-01',
          }),
          sampleEvidence({ datedOn: null, size: 3_140_000 }),
        ],
      }),
    );
    expect(text).toContain('https://example.gov/a');
    expect(text).toContain('I saw it.');
    expect(text).toContain('Oct 1, 2025 –\\nMar 31, 2026\\nexpires\\nJan 1, 2027');
    expect(text).toContain('3.1 MB');
    expect(text).toContain('no date');
  });

  it('lists restricted evidence by title and hash, without its words', () => {
    const piece = sampleEvidence({
      sensitivity: 'restricted',
      text: 'A name.',
      kind: 'attestation',
    });
    const text = wordsOf(sampleItem({ evidence: [piece] }));
    expect(text).toContain(piece.title);
    expect(text).toContain(piece.sha256);
    expect(text).not.toContain('A name.');
    expect(text).not.toContain(piece.fileName);
  });
});
