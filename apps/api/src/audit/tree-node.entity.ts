import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hash (hex) of a whole subtree of 2^level leaves of the audit tree. */
@Entity('tree_node')
export class TreeNode {
  @PrimaryColumn('integer')
  level!: number;

  @PrimaryColumn('bigint')
  position!: number;

  @Column('text')
  hash!: string;
}
