import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed statement: the first `size` leaves have this root (hex). */
@Entity('tree_head')
export class TreeHead {
  @PrimaryColumn('bigint')
  size!: number;

  @Column('bigint')
  previousSize!: number;

  @Column('text')
  root!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  keyId!: string;

  /** Ed25519, base64. */
  @Column('text')
  signature!: string;
}
