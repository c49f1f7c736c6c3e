import { lifecycleMarkdown } from './lifecycle-markdown.js';

describe('the lifecycle document', () => {
  const lines = lifecycleMarkdown().split('\n');

  it('has one chapter a lifecycle', () => {
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Item',
      '## Review',
      '## Finding',
      '## Corrective action',
      '## Checklist version',
      '## Evidence',
      '## Evidence request',
      '## Re-baseline',
      '## Report',
    ]);
  });

  it('prints a transition with who may take it and what it needs', () => {
    expect(lines).toContain(
      "| `submitted` | `return` | `returned` | review's supervisor | comment |",
    );
    expect(lines).toContain(
      '| `in_progress`, `returned` | `save` | same | its officer | a changed content makes the next assessment revision |',
    );
    expect(lines).toContain('| (new) | `plan` | `planned` | program lead or the system | |');
  });

  it('gives every table row five cells', () => {
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows.filter((line) => line.split('|').length !== 7)).toEqual([]);
  });

  it('ends with one line break', () => {
    expect(lifecycleMarkdown()).toMatch(/[^\n]\n$/);
  });
});
