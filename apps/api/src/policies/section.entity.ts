import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One question of a document; offsets are UTF-16 code units of the revision's text. */
@Entity('section')
export class Section {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  readingId!: string;

  @Column('integer')
  number!: number;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  heading!: string;

  @Column('integer')
  startOffset!: number;

  @Column('integer')
  endOffset!: number;
}
