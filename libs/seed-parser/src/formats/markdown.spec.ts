import { parseDocument } from '../index.js';
import type { ParsedDocument } from '../index.js';

const parse = (markdown: string): ParsedDocument =>
  parseDocument({ name: 'policy.md', bytes: new TextEncoder().encode(markdown) });

/** Headings with the refs and words of their practices. */
const outline = (markdown: string): [string, string[]][] =>
  parse(markdown).sections.map(({ heading, practices }) => [
    heading,
    practices.map(({ ref, title, text }) => `${ref} ${title === null ? '' : `[${title}] `}${text}`),
  ]);

const left = (markdown: string): string[] => {
  const { text, issues } = parse(markdown);
  return issues
    .filter(({ code }) => code === 'page-furniture')
    .map(({ span }) => text.slice(span[0], span[1]));
};

describe('Markdown', () => {
  it.each([
    [
      'reads numbered headings',
      '## 1. What is kept?\n1. Staff keep keys.\n\n## 2. Who asks?\n1. Officers ask.\n',
      [
        ['What is kept?', ['1.1 Staff keep keys.']],
        ['Who asks?', ['2.1 Officers ask.']],
      ],
    ],
    [
      'reads headings that are underlined',
      'Keeping of keys\n===============\n\n- Staff keep keys.\n\nGates\n=====\n- Guards shut gates.\n',
      [
        ['Keeping of keys', ['1.1 Staff keep keys.']],
        ['Gates', ['2.1 Guards shut gates.']],
      ],
    ],
    [
      'counts lists in which every number is 1',
      '# What is kept?\n1. Staff keep keys.\n1. Guards keep gates.\n1. Clerks keep logs.\n',
      [
        [
          'What is kept?',
          ['1.1 Staff keep keys.', '1.2 Guards keep gates.', '1.3 Clerks keep logs.'],
        ],
      ],
    ],
    [
      'reads nested lists',
      '## What is kept?\n1. Staff keep keys.\n   - Keys hang on rings.\n   - Rings hang on hooks.\n2. Guards keep gates.\n',
      [
        [
          'What is kept?',
          [
            '1.1 Staff keep keys.',
            '1.1.1 Keys hang on rings.',
            '1.1.2 Rings hang on hooks.',
            '1.2 Guards keep gates.',
          ],
        ],
      ],
    ],
    [
      'takes bold words at the start for titles',
      '## What is kept?\n1. **Keys.** Staff keep them.\n2. **Gates**: Guards shut them.\n',
      [
        [
          'What is kept?',
          ['1.1 [Keys] **Keys.** Staff keep them.', '1.2 [Gates] **Gates**: Guards shut them.'],
        ],
      ],
    ],
    [
      'joins the lines of an entry that goes on',
      '## What is kept?\n- Staff keep keys on rings and\n  hang them on hooks.\n- Guards keep gates and\nshut them.\n',
      [
        [
          'What is kept?',
          [
            '1.1 Staff keep keys on rings and hang them on hooks.',
            '1.2 Guards keep gates and shut them.',
          ],
        ],
      ],
    ],
    [
      'sees no headings and numbers in code',
      '## What is kept?\n1. Staff keep keys.\n\n```\n# a comment\n7. seven\n```\n\n## Who asks?\n1. Officers ask.\n',
      [
        ['What is kept?', ['1.1 Staff keep keys.']],
        ['Who asks?', ['2.1 Officers ask.']],
      ],
    ],
  ])('%s', (_rule, markdown, expected) => {
    expect(outline(markdown)).toEqual(expected);
  });

  const BODY = '## What is kept?\n1. Staff keep keys.\n';
  it.each([
    [
      'front matter',
      `---\ntitle: Keys\n# not a heading\n---\n${BODY}`,
      ['---', 'title: Keys', '# not a heading', '---'],
    ],
    ['rules between parts', `${BODY}\n***\n\n## Who asks?\n1. Officers ask.\n`, ['***']],
    [
      'where links lead',
      `${BODY}\n[keys]: https://example.gov/keys "Keys"\n`,
      ['[keys]: https://example.gov/keys "Keys"'],
    ],
    ['comments', `<!-- draft\n## no -->\n${BODY}`, ['<!-- draft', '## no -->']],
    [
      'the line under a table’s head',
      `${BODY}\n| Rule | Owner |\n|------|:-----:|\n| Keys | Staff |\n`,
      ['|------|:-----:|'],
    ],
  ])('leaves out %s and says so', (_what, markdown, expected) => {
    expect(left(markdown)).toEqual(expected);
    expect(outline(markdown)[0]).toEqual(['What is kept?', ['1.1 Staff keep keys.']]);
  });

  it('keeps a rule below a paragraph of two lines from making it a heading', () => {
    expect(
      outline('## What is kept?\nStaff keep keys\nand gates.\n---\n1. Staff keep keys.\n'),
    ).toHaveLength(1);
  });

  it('keeps every quote letter for letter, marks of emphasis and links included', () => {
    const words = 'Staff **must** keep _all_ [keys](https://example.gov/k) and `logs`.';
    const { text, sections } = parse(`## What is kept?\n1. ${words}\n`);
    const practice = sections[0]?.practices[0];
    expect(practice?.text).toBe(words);
    expect(text.slice(practice?.span[0], practice?.span[1])).toBe(words);
    expect(practice?.obligation).toBe('mandatory');
  });
});
