import { DomainError } from '@plumbline/domain';
import {
  type CorrectedDocument,
  type Correction,
  keyPractices,
  type KeyedSection,
  type ParsedDocument,
  withoutItems,
} from '@plumbline/seed-parser';
import { checkOverlay } from './overlay/check-overlay.js';
import type { Overlay } from './overlay/overlay.dto.js';
import { type CuratedClaim, curateClaims, type CuratedSection, curateSections } from './proposal/curate.js';
import { type ProposedItem, proposeItems } from './proposal/propose-items.js';
import { demandSections } from './read-document.js';

/** A file to import; without a title the overlay's stands, else the file's name. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly title?: string | undefined;
  readonly overlay?: Overlay | undefined;
  /** The agency whose own document it is; left out for one that all agencies share. */
  readonly ownerAgencyId?: string | null;
  /** What a person decided on the reading. */
  readonly corrections?: readonly Correction[];
}

/** Everything an import saves, decided before the database is asked. */
export interface PreparedImport {
  readonly document: ParsedDocument;
  readonly title: string;
  readonly checklistTitle: string;
  readonly ownerAgencyId: string | null;
  readonly sections: readonly CuratedSection[];
  readonly items: readonly ProposedItem[];
  readonly claims: readonly CuratedClaim[];
  readonly corrections: readonly Correction[];
}

/**
 * Lays the overlay over a document that was read.
 * @throws DomainError as `demandSections` does, and `rule-unmet` when the overlay doesn't fit.
 */
export const prepareImport = (
  { document: read, leftOut }: CorrectedDocument,
  input: Omit<ImportInput, 'bytes'>,
): PreparedImport => {
  const document = demandSections(read);
  const overlay = input.overlay ?? null;
  const keyed = keyPractices(document);
  if (overlay !== null) demandFit(overlay, keyed);
  const title = input.title?.trim() || overlay?.document || stemOf(input.name);
  return {
    document,
    title,
    checklistTitle: overlay?.title ?? title,
    ownerAgencyId: input.ownerAgencyId ?? null,
    sections: curateSections(keyed, overlay),
    items: proposeItems(withoutItems(keyed, leftOut), overlay),
    claims: curateClaims(keyed, overlay),
    corrections: input.corrections ?? [],
  };
};

const demandFit = (overlay: Overlay, sections: readonly KeyedSection[]): void => {
  const errors = checkOverlay(
    overlay,
    sections.flatMap(({ practices }) => practices),
  );
  if (errors.length === 0) return;
  throw new DomainError('rule-unmet', {
    detail: `The overlay does not fit the document. ${errors.map(({ detail }) => detail).join(' ')}`,
    errors,
  });
};

const stemOf = (name: string): string =>
  name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '').trim() || name;
