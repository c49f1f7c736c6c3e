import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a person corrected in a reading. */
export class Corrections1795000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE plumbline.reading ADD COLUMN corrections jsonb NOT NULL DEFAULT '[]';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plumbline.reading DROP COLUMN corrections;');
  }
}
