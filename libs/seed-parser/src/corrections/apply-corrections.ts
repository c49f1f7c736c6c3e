import { issuesFrom, type Remark } from '../issue.js';
import type { ParsedDocument } from '../parsed-document.js';
import { noSections } from '../parse-document.js';
import { readText } from '../read-text.js';
import { type Correction, standing } from './correction.js';

/** A document read again with a person's corrections. */
export interface CorrectedDocument {
  /** Corrections that found nothing to act on are among its issues. */
  readonly document: ParsedDocument;
  /** Where the practices begin whose proposed item a person left out. */
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Reads a parsed document's text again with corrections. Pure; never throws; without corrections
 * the document comes back as it was. The order of corrections matters only between those that
 * decide the same thing: the last one stands.
 */
export function applyCorrections(
  parsed: ParsedDocument,
  corrections: readonly Correction[],
): CorrectedDocument {
  const isUnread = parsed.sections.length === 0 && parsed.text.trim() === '';
  if (corrections.length === 0 || isUnread) return { document: parsed, leftOut: new Set() };
  const { text } = parsed;
  const { sections, remarks, leftOut } = readText(parsed, corrections);
  const none: Remark[] = sections.length === 0 ? [noSections(text)] : [];
  const checked = checkedBy(corrections);
  const issues = issuesFrom(text, [...none, ...remarks]).filter(
    ({ code, span }) => !checked.has(`${code}@${span[0]}`),
  );
  return { document: { ...parsed, sections, issues }, leftOut };
}

const checkedBy = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(
    standing(corrections).flatMap((each) =>
      each.kind === 'checked' ? [`${each.code}@${each.at}`] : [],
    ),
  );
