import { type EvidenceSlot } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one revision of an assessment cites; append only. */
@Entity('assessment_evidence')
export class AssessmentEvidence {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  reviewItemId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @PrimaryColumn('uuid')
  evidenceId!: string;

  @Column('integer')
  evidenceRevision!: number;

  @PrimaryColumn('text')
  slot!: EvidenceSlot;

  @Column({ type: 'integer', default: 0 })
  ordinal!: number;
}
