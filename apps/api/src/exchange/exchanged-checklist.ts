import type {
  ChecklistItemContent,
  ClaimStatus,
  ContextReason,
  VersionState,
} from '@plumbline/domain';

/** What is known of the claim behind a source; `asOf` is a day. */
export interface ExchangedClaim {
  readonly status: ClaimStatus;
  readonly note: string | null;
  readonly asOf: string | null;
}

/** The words an item rests on, letter for letter, and where they stand in the document. */
export interface ExchangedSource {
  readonly practiceKey: string;
  readonly ref: string;
  readonly section: { readonly number: number; readonly heading: string };
  readonly quote: string;
  readonly claim: ExchangedClaim;
}

export interface ExchangedItem extends ChecklistItemContent {
  readonly id: string;
  /** The lock counter of its row. */
  readonly version: number;
  readonly itemKey: string;
  readonly sources: readonly ExchangedSource[];
}

/** The policy document behind a checklist; `sha256` is of the original bytes. */
export interface ExchangedDocument {
  readonly slug: string;
  readonly title: string;
  readonly revision: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string | null;
}

/** One version of a checklist with everything that any format carries. */
export interface ExchangedChecklist {
  readonly id: string;
  /** The lock counter of the version's row. */
  readonly version: number;
  readonly number: number;
  readonly state: VersionState;
  readonly title: string;
  /** When it was published, or begun while it is a draft: ISO 8601, UTC. */
  readonly datedAt: string;
  readonly document: ExchangedDocument;
  readonly items: readonly ExchangedItem[];
  /** The practices that stay out of the checklist, in document order. */
  readonly context: readonly { readonly ref: string; readonly reason: ContextReason }[];
  /** The practices about whose claim something was noted, in document order. */
  readonly claims: readonly (ExchangedClaim & { readonly ref: string })[];
}

/** An item goes by the ref of its first source. */
export const refOf = ({ sources }: Pick<ExchangedItem, 'sources'>): string => sources[0]?.ref ?? '';
