import {
  CATEGORIES,
  CLAIM_STATUSES,
  CONTEXT_REASONS,
  INTERVALS,
  METHODS,
  OBLIGATIONS,
} from '@plumbline/domain';
import fc from 'fast-check';
import type { ExchangedChecklist, ExchangedItem, ExchangedSource } from '../exchanged-checklist.js';

export const aSource = (changes: Partial<ExchangedSource> = {}): ExchangedSource => ({
  practiceKey: '5.1-executed-mous',
  ref: '5.1',
  section: { number: 5, heading: 'How are agreements kept?' },
  quote: 'Agencies sign an agreement before each operation.',
  claim: { status: 'source_says', note: null, asOf: null },
  ...changes,
});

export const anItem = (changes: Partial<ExchangedItem> = {}): ExchangedItem => ({
  id: '01990000-0000-7000-8000-000000000051',
  version: 1,
  itemKey: '5.1-executed-mous',
  title: 'Executed agreements',
  wording: 'Verify that an agreement exists for every operation.',
  obligation: 'typical',
  category: 'accountability',
  methods: ['examine'],
  suggestedEvidence: ['agreement', 'register'],
  cadence: { interval: 'yearly', trigger: 'before each operation' },
  responsibleUnit: 'agency counsel',
  sources: [aSource()],
  ...changes,
});

export const aChecklist = (changes: Partial<ExchangedChecklist> = {}): ExchangedChecklist => ({
  id: '01990000-0000-7000-8000-00000000c001',
  version: 1,
  number: 2,
  state: 'draft',
  title: 'Joint operations',
  datedAt: '2026-11-24T12:00:00.000Z',
  document: {
    slug: 'joint-operations',
    title: 'Joint operations policy',
    revision: 1,
    sha256: 'ab'.repeat(32),
    mediaType: 'text/plain',
    fileName: 'policy 2026.txt',
  },
  items: [
    anItem(),
    anItem({
      id: '01990000-0000-7000-8000-000000000052',
      itemKey: '5.10-training',
      title: 'Training',
      wording: 'Verify that staff were trained.',
      methods: ['examine', 'interview'],
      cadence: { interval: null, trigger: null },
      sources: [
        aSource({ ref: '5.10', practiceKey: '5.10-training', quote: 'Agencies train all staff.' }),
        aSource({ ref: '6.2', practiceKey: '6.2-refresher', quote: 'Training is repeated.' }),
      ],
    }),
  ],
  context: [],
  claims: [],
  ...changes,
});

/** Texts that some format or program has trouble with. */
const NASTY = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'", "'=x", "''=1", '＝1', '"', '""', ',', ';'],
  ...[
    'a\nb',
    'a\r\nb',
    '\\n',
    '\\',
    'C:\\new\\r',
    '_x000D_',
    '_x005F_',
    '&amp;',
    '<b>',
    ']]>',
    '#',
  ],
  ...[
    'null',
    '~',
    'true',
    '5.10',
    '1e3',
    '- a',
    '? a',
    ': a',
    'a: b',
    '{a}',
    '[a]',
    '&a',
    '*a',
    '!a',
  ],
  ...[
    '|',
    '>',
    '%',
    '`',
    '* a',
    '1. a',
    '{{ insert: param }}',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u2028',
  ],
  ...['é', 'e\u0301', '漢字', '🏛️', '\u0007', '\u001F', '\u0085', '\uFFFE', 'x'.repeat(3000)],
];

/** Any text that can be stored. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => text.replace(/[\0\p{Surrogate}]/gu, '-')),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 3 }).map((parts) => parts.join(' ')),
);

const longest = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** A text as an edit saves it. */
export const savedText = (most: number): fc.Arbitrary<string> =>
  anyText.map((text) => longest(text.trim(), most).trim());

interface Texts {
  /** What free texts may be; a format may ask for one line. */
  text(most: number): fc.Arbitrary<string>;
}

const named = (text: string): boolean => text !== '';

/** The content of an item as edits leave it. */
export const contents = ({ text }: Texts) =>
  fc.record({
    title: text(60).map((title) => longest([...title].slice(0, 30).join(''), 60).trim() || 'T'),
    wording: savedText(2000),
    obligation: fc.constantFrom(...OBLIGATIONS),
    category: fc.constantFrom(...CATEGORIES),
    methods: fc.subarray([...METHODS]),
    suggestedEvidence: fc.array(savedText(200).filter(named), { maxLength: 4 }),
    cadence: fc.record({
      interval: fc.constantFrom(...INTERVALS, null),
      trigger: fc.oneof(fc.constant(null), text(200).filter(named)),
    }),
    responsibleUnit: text(120),
  });

const claims = fc.record({
  status: fc.constantFrom(...CLAIM_STATUSES),
  note: fc.oneof(
    fc.constant(null),
    anyText.filter((text) => text.trim() !== ''),
  ),
  asOf: fc.constantFrom(null, '2026-11-24'),
});

const idOf = (index: number): string =>
  `01990000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** A version with items of any content and two sources each. */
export const checklists = (texts: Texts): fc.Arbitrary<ExchangedChecklist> =>
  fc
    .record({
      title: anyText,
      document: anyText,
      contents: fc.array(contents(texts), { maxLength: 5 }),
      quotes: fc.array(anyText, { minLength: 10, maxLength: 10 }),
      claim: claims,
      reason: fc.constantFrom(...CONTEXT_REASONS),
    })
    .map(({ title, document, contents: items, quotes, claim, reason }) =>
      aChecklist({
        title: title.trim() || 'T',
        document: { ...aChecklist().document, title: document.trim() || 'D' },
        items: items.map((content, index) => ({
          ...content,
          id: idOf(index),
          version: 1,
          itemKey: `${index + 1}.1-key`,
          sources: [1, 2].map((practice) =>
            aSource({
              ref: `${index + 1}.${practice}`,
              practiceKey: `${index + 1}.${practice}-key`,
              section: { number: index + 1, heading: quotes[index] ?? '' },
              quote: quotes[index * 2 + practice - 1] ?? '',
              claim,
            }),
          ),
        })),
        context: [{ ref: '9.1', reason }],
        claims: items.map((_content, index) => ({ ref: `${index + 1}.1`, ...claim })),
      }),
    );
