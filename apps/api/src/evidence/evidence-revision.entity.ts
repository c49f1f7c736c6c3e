import { Column, Entity, PrimaryColumn } from 'typeorm';

export const EVIDENCE_SCANS = ['none', 'pending', 'clean', 'refused'] as const;
/** What a malware scanner said; `none` where no scanner is set up. */
export type EvidenceScan = (typeof EVIDENCE_SCANS)[number];

/** One immutable content of a piece of evidence: a file, an address or a text. */
@Entity('evidence_revision')
export class EvidenceRevision {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  evidenceId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ type: 'date', nullable: true })
  datedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  coversFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  coversTo!: string | null;

  @Column({ type: 'date', nullable: true })
  expiresOn!: string | null;

  @Column({ type: 'text', default: 'none' })
  scan!: EvidenceScan;
}
