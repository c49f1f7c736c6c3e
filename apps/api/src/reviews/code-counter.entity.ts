import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CODE_KINDS = ['review', 'finding'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** The last number given in an agency, a kind and a year. */
@Entity('code_counter')
export class CodeCounter {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('text')
  kind!: CodeKind;

  @PrimaryColumn('integer')
  year!: number;

  @Column('integer')
  last!: number;
}
