import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '../database/new-id.js';
import {
  actorWith,
  addAgency,
  addAssessment,
  addDecision,
  addDraftChecklist,
  addReview,
  publishChecklist,
} from '../testing/row-builders.js';
import { emptyDatabase, testDatabase } from '../testing/test-database.js';
import { testTenancy } from '../testing/test-tenancy.js';
import { refuseNewer } from './load-database.js';
import { makeBackup } from './make-backup.js';
import { readManifest } from './manifest.js';
import { restoreBackup } from './restore-backup.js';
import { inLoadingOrder, readTables } from './table-order.js';

const NARRATIVE = 'Tab\there, line\nthere, back\\slash, “quotes”, 𝄞, and \\N in words.';

const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET search_path TO plumbline; SET app.agencies = '*'`);
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Every row of every table that a backup holds, as text; a cluster's own numbers left out. */
const rowsOf = (url: string): Promise<Record<string, string[]>> =>
  asOwner(url, async (client) => {
    const found: Record<string, string[]> = {};
    for (const { table } of await readTables(client)) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT (to_jsonb(t) - 'xid')::text AS row FROM "${table}" t ORDER BY 1`,
      );
      found[table] = rows.map(({ row }) => row);
    }
    return found;
  });

const guardsOf = (url: string) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query(
      `SELECT c.relname, c.relrowsecurity, c.relforcerowsecurity,
              (SELECT json_agg(json_build_array(t.tgname, t.tgenabled) ORDER BY t.tgname)
                 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS triggers
         FROM pg_class c WHERE c.relnamespace = 'plumbline'::regnamespace AND c.relkind = 'r'
        ORDER BY 1`,
    );
    return rows;
  });

/** A database with a decided item, its audit leaf, a queued report and a session. */
const fill = async () => {
  const test = await testTenancy();
  const lead = actorWith('lead');
  const { agencyId, reviewId } = await test.tenancy.run(lead, async (tx) => {
    const agency = await addAgency(tx);
    const checklist = await addDraftChecklist(tx);
    await publishChecklist(tx, checklist);
    const review = await addReview(tx, { agencyId: agency, checklist });
    const [itemId = ''] = review.itemIds;
    await addAssessment(tx, review, { itemId });
    await addDecision(tx, review, { verdict: 'accept', itemId });
    await tx.query(
      `INSERT INTO assessment (agency_id, review_item_id, revision, outcome, narrative, written_by)
       VALUES ($1, $2, 2, 'compliant', $3, $4)`,
      [agency, itemId, NARRATIVE, review.officerId],
    );
    await tx.query(
      `INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, at, payload,
         payload_sha256)
       VALUES ($1, $2, 'item:x', 1, 'item.assessed', 'plumbline.event/1', now(), '{}',
               encode(sha256('{}'), 'hex'))`,
      [newId(), agency],
    );
    await tx.query(
      `INSERT INTO session (id, user_id, idle_until, ends_at) VALUES ($1, $2, now(), now())`,
      [newId(), review.officerId],
    );
    return review;
  });
  return { ...test, agencyId, reviewId, lead };
};

describe('backup and restore', () => {
  let source: Awaited<ReturnType<typeof fill>>;
  let folder: string;
  let dataDir: string;
  let archive: string;

  beforeAll(async () => {
    source = await fill();
    folder = await mkdtemp(join(tmpdir(), 'plumbline-backup-test-'));
    dataDir = join(folder, 'data');
    archive = join(folder, 'backup.tar');
    const bytes = 'the bytes of a file';
    const name = createHash('sha256').update(bytes).digest('hex');
    await mkdir(join(dataDir, 'evidence', source.agencyId), { recursive: true });
    await mkdir(join(dataDir, 'keys'));
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'evidence', source.agencyId, name), bytes);
    await writeFile(join(dataDir, 'evidence', source.agencyId, 'half.part'), 'half');
    await writeFile(join(dataDir, 'evidence', source.agencyId, 'empty'), '');
    await writeFile(join(dataDir, 'keys', 'access-token.key'), 'k'.repeat(43));
    await writeFile(join(dataDir, 'postgres', 'big'), 'not ours to copy');
    await makeBackup({ ownerUrl: source.ownerUrl, dataDir, out: archive, now: new Date() });
  });

  afterAll(async () => {
    await source.close();
    await rm(folder, { recursive: true, force: true });
  });

  const restoreInto = (
    ownerUrl: string,
    {
      content = 'keep',
      from = archive,
      to = join(folder, newId()),
    }: { content?: 'keep' | 'replace'; from?: string; to?: string } = {},
  ) => restoreBackup({ ownerUrl, dataDir: to, archive: from, content });

  it('writes an archive that only its owner may read', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
  });

  it('brings every row and file back into an empty database', async () => {
    const target = await emptyDatabase();
    const to = join(folder, 'restored');
    await restoreInto(target.ownerUrl, { to });
    const [before, after] = [await rowsOf(source.ownerUrl), await rowsOf(target.ownerUrl)];
    expect(after).toEqual(before);
    expect(JSON.stringify(after['assessment'])).toContain('𝄞');
    expect(await guardsOf(target.ownerUrl)).toEqual(await guardsOf(source.ownerUrl));
    expect((await readdir(to)).sort()).toEqual(['evidence', 'keys']);
    expect((await readdir(join(to, 'evidence', source.agencyId))).length).toBe(2);
    expect(await readFile(join(to, 'keys', 'access-token.key'), 'utf8')).toBe('k'.repeat(43));
    await target.close();
  });

  it('ends every session', async () => {
    const target = await emptyDatabase();
    await restoreInto(target.ownerUrl);
    const left = await asOwner(target.ownerUrl, (client) => client.query('SELECT FROM session'));
    expect(left.rowCount).toBe(0);
    await target.close();
  });

  it('keeps data that is there unless it may replace it', async () => {
    const target = await testDatabase();
    const add = `INSERT INTO agency (id, slug, name) VALUES (gen_random_uuid(), 'old', 'Old')`;
    await asOwner(target.ownerUrl, (client) => client.query(add));
    const before = await rowsOf(target.ownerUrl);
    await expect(restoreInto(target.ownerUrl)).rejects.toThrow(/--replace/);
    expect(await rowsOf(target.ownerUrl)).toEqual(before);
    await restoreInto(target.ownerUrl, { content: 'replace' });
    expect((await rowsOf(target.ownerUrl))['agency']).toEqual(
      (await rowsOf(source.ownerUrl))['agency'],
    );
    await target.close();
  });

  it('refuses while a server works on the database', async () => {
    await source.dataSource.query('SELECT 1');
    await expect(restoreInto(source.ownerUrl, { content: 'replace' })).rejects.toThrow(
      /Stop it, then restore/,
    );
  });

  describe('with a damaged archive', () => {
    const damaged = async (change: (bytes: Buffer) => Buffer): Promise<string> => {
      const path = join(folder, `${newId()}.tar`);
      await writeFile(path, change(Buffer.from(await readFile(archive))));
      return path;
    };

    const flipped = (at: number) => (bytes: Buffer) => {
      const place = at < 0 ? bytes.length + at : at;
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
      return bytes;
    };

    const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
    const inFirstTable = (bytes: Buffer) => flipped(bytes.indexOf(GZIP) + 40)(bytes);
    const inPart = (text: string) => (bytes: Buffer) =>
      flipped(bytes.indexOf(text, bytes.indexOf('files/evidence') + 8192))(bytes);

    it.each([
      ['a byte of a file', inPart('the bytes of a file'), /SHA-256 differs/],
      ['a byte of a table', inFirstTable, /SHA-256 differs/],
      ['a byte of the manifest', flipped(520), /manifest|SHA-256|lacks|damaged/],
      ['a cut at the end', (bytes: Buffer) => bytes.subarray(0, -1536), /damaged or cut off/],
      ['nothing in it', () => Buffer.alloc(0), /damaged or cut off/],
      ['something else', () => Buffer.from('x'.repeat(4096)), /damaged or cut off/],
    ])('refuses %s and replaces nothing', async (_what, change, words) => {
      const target = await testDatabase();
      const to = join(folder, newId());
      await cp(dataDir, to, { recursive: true });
      const before = await rowsOf(target.ownerUrl);
      const from = await damaged(change);
      await expect(restoreInto(target.ownerUrl, { content: 'replace', from, to })).rejects.toThrow(
        words,
      );
      expect(await rowsOf(target.ownerUrl)).toEqual(before);
      expect(await readdir(to)).toEqual(await readdir(dataDir));
      await target.close();
    });

    it('puts everything back when the rows do not load', async () => {
      const target = await testDatabase();
      await asOwner(target.ownerUrl, (client) =>
        client.query(
          `INSERT INTO agency (id, slug, name) VALUES (gen_random_uuid(), 'old', 'Old')`,
        ),
      );
      const to = join(folder, newId());
      await cp(dataDir, to, { recursive: true });
      const before = await rowsOf(target.ownerUrl);
      const from = join(folder, 'without-users.tar');
      await backupWithout('app_user', from);
      await expect(restoreInto(target.ownerUrl, { content: 'replace', from, to })).rejects.toThrow(
        /foreign key/,
      );
      expect(await rowsOf(target.ownerUrl)).toEqual(before);
      expect(await readdir(to)).toEqual(await readdir(dataDir));
      await target.close();
    });

    /** A whole archive whose rows don't fit together: one table's are gone from it. */
    const backupWithout = async (table: string, out: string): Promise<void> => {
      const copy = await emptyDatabase();
      await restoreInto(copy.ownerUrl);
      await asOwner(copy.ownerUrl, async (client) => {
        const { rows } = await client.query<{ name: string; on: string }>(
          `SELECT conname AS name, conrelid::regclass::text AS on FROM pg_constraint
            WHERE contype = 'f' AND confrelid = $1::regclass`,
          [table],
        );
        for (const { name, on } of rows) {
          await client.query(`ALTER TABLE ${on} DROP CONSTRAINT "${name}"`);
        }
        await client.query(`TRUNCATE ${table}`);
      });
      await makeBackup({ ownerUrl: copy.ownerUrl, dataDir, out, now: new Date() });
      await copy.close();
    };
  });

  it('leaves no half-written archive behind', async () => {
    const out = join(folder, 'no-such-folder', 'backup.tar');
    await expect(
      makeBackup({ ownerUrl: source.ownerUrl, dataDir, out, now: new Date() }),
    ).rejects.toThrow(/ENOENT/);
    expect(existsSync(`${out}.part`)).toBe(false);
  });
});

it('refuses an archive of a newer version', () => {
  const text = JSON.stringify({
    schema: 'plumbline.backup/1',
    madeAt: '2026-01-01T00:00:00.000Z',
    migrations: ['FromTomorrow9999999999999'],
    tables: [],
    sequences: [],
    parts: [],
  });
  expect(() => refuseNewer(readManifest(text))).toThrow(/a newer one/);
});

describe('the order of loading', () => {
  it('puts a table after those it points at', () => {
    const table = (name: string) => ({ table: name, columns: [] });
    const ordered = inLoadingOrder(
      [table('a'), table('b'), table('c')],
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
    );
    expect(ordered.map(({ table: name }) => name)).toEqual(['c', 'b', 'a']);
  });
});
