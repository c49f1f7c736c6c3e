import {
  type EvidenceKind,
  type EvidenceSlot,
  type EvidenceState,
  type Sensitivity,
} from '@plumbline/domain';

export interface EvidenceView {
  readonly evidenceId: string;
  readonly revision: number;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly mediaType: string | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly text: string | null;
  readonly datedOn: string | null;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly expiresOn: string | null;
  readonly sensitivity: Sensitivity;
  readonly state: EvidenceState;
  readonly addedBy: string;
  readonly addedAt: string;
}

export interface CitedEvidence extends EvidenceView {
  readonly slot: EvidenceSlot;
}
