import {
  EVIDENCE_KINDS,
  EVIDENCE_SLOTS,
  EVIDENCE_STATES,
  type EvidenceKind,
  type EvidenceSlot,
  type EvidenceState,
  SENSITIVITIES,
  type Sensitivity,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
} from '../core/fields/view-fields.js';
import { PersonView } from '../core/fields/views.js';

/** An uploaded file, kept but not evidence yet: name its hash when adding evidence. */
export class EvidenceFileView {
  @ShowsText({ description: 'SHA-256 of the bytes, 64 hex digits' }) readonly sha256!: string;
  @ShowsCount({ description: 'Bytes' }) readonly size!: number;
  @ShowsText() readonly mediaType!: string;
  @ShowsText() readonly fileName!: string;
}

/** One revision of a piece of evidence. What `isReadable` is false for shows no content. */
export class EvidenceView {
  @ShowsId() readonly evidenceId!: string;
  @ShowsCount() readonly revision!: number;
  @ShowsChoice(EVIDENCE_KINDS, 'EvidenceKind') readonly kind!: EvidenceKind;
  @ShowsText() readonly title!: string;
  @ShowsText({ nullable: true }) readonly sha256!: string | null;
  @ShowsCount({ nullable: true, description: 'Bytes' }) readonly size!: number | null;
  @ShowsText({ nullable: true }) readonly mediaType!: string | null;
  @ShowsText({ nullable: true }) readonly fileName!: string | null;
  @ShowsText({ nullable: true }) readonly url!: string | null;
  @ShowsText({ nullable: true }) readonly text!: string | null;
  @ShowsDay({ nullable: true }) readonly datedOn!: string | null;
  @ShowsDay({ nullable: true }) readonly coversFrom!: string | null;
  @ShowsDay({ nullable: true }) readonly coversTo!: string | null;
  @ShowsDay({ nullable: true }) readonly expiresOn!: string | null;
  @ShowsChoice(SENSITIVITIES, 'Sensitivity') readonly sensitivity!: Sensitivity;
  @ShowsChoice(EVIDENCE_STATES, 'EvidenceState') readonly state!: EvidenceState;
  @ShowsPart(() => PersonView) readonly addedBy!: PersonView;
  @ShowsInstant() readonly addedAt!: string;
  @ShowsFlag({ description: 'False: restricted, and not for the reader' })
  readonly isReadable!: boolean;
}

/** Evidence as an assessment cites it. */
export class CitedEvidenceView extends EvidenceView {
  @ShowsChoice(EVIDENCE_SLOTS, 'EvidenceSlot') readonly slot!: EvidenceSlot;
}

export class EvidenceListView {
  @ShowsList(() => EvidenceView) readonly items!: EvidenceView[];
}
