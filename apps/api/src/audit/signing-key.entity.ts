import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public part of a key that signs heads of the audit tree: SPKI in base64. */
@Entity('signing_key')
export class SigningKeyRow {
  /** Hex SHA-256 of the SPKI bytes. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  publicKey!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
