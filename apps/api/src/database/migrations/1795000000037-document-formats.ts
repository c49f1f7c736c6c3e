import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Documents in formats that settle their own encoding and say more of a line than its words. */
export class DocumentFormats1795000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE plumbline.policy_revision
  ALTER COLUMN encoding DROP NOT NULL,
  ADD COLUMN marks jsonb NOT NULL DEFAULT '[]';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
UPDATE plumbline.policy_revision SET encoding = '' WHERE encoding IS NULL;
ALTER TABLE plumbline.policy_revision
  ALTER COLUMN encoding SET NOT NULL,
  DROP COLUMN marks;
`);
  }
}
