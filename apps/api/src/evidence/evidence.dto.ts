import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  SENSITIVITIES,
  type Sensitivity,
} from '@plumbline/domain';
import { TakesChoice, TakesDay, TakesId, TakesText } from '../core/fields/input-fields.js';

const optional = { optional: true, nullable: true } as const;

/** Whose evidence: an agency's. */
export class EvidenceQuery {
  @TakesId() readonly agencyId!: string;
}

/** A file that was uploaded before, a link, or an attestation. */
export class AddEvidenceInput {
  @TakesId() readonly agencyId!: string;
  @TakesChoice(EVIDENCE_KINDS, 'EvidenceKind') readonly kind!: EvidenceKind;
  @TakesText({ least: 1, most: 200 }) readonly title!: string;
  @TakesText({ least: 64, most: 64, ...optional, description: 'A file: what its upload answered' })
  readonly sha256?: string | null;
  @TakesText({ least: 1, most: 200, ...optional }) readonly fileName?: string | null;
  @TakesText({ least: 1, most: 2000, ...optional, description: 'A link: http or https' })
  readonly url?: string | null;
  @TakesText({ least: 1, most: 10_000, ...optional, description: 'An attestation: its words' })
  readonly text?: string | null;
  @TakesDay({ ...optional, description: 'The day it speaks of' }) readonly datedOn?: string | null;
  @TakesDay(optional) readonly coversFrom?: string | null;
  @TakesDay(optional) readonly coversTo?: string | null;
  @TakesDay(optional) readonly expiresOn?: string | null;
  @TakesChoice(SENSITIVITIES, 'Sensitivity', { optional: true }) readonly sensitivity?: Sensitivity;
}
