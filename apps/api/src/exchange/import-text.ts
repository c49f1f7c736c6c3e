import type { ChecklistImportView } from './exchange.view.js';

/** What an import did or would do, in lines for a terminal. */
export const importText = ({
  changed,
  unchanged,
  missing,
  problems,
  imported,
}: ChecklistImportView): { readonly text: string; readonly hasProblems: boolean } => {
  const lines = [
    ...problems.map(({ place, detail }) => `${place}: ${detail}`),
    ...changed.map(({ ref, title, fields }) => `${ref} ${title}: ${fields.join(', ')}`),
    `${imported === null ? 'Would change' : 'Changed'} ${changed.length}, unchanged ${unchanged}, not in the file ${missing.length}, to mend ${problems.length}.`,
  ];
  return { text: `${lines.join('\n')}\n`, hasProblems: problems.length > 0 };
};
