import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { Config } from '../config/config.js';
import { EvidenceStore } from '../evidence/store/evidence-store.js';
import type { PolicyView } from '../policies/policy.view.js';
import { ReportStore } from '../reports/report-store.js';
import { SetupService } from '../setup/setup.service.js';
import { TestApp } from '../testing/test-app.js';
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../users/sample-accounts.js';
import { loadSample } from './load-sample.js';
import { SampleAccounts } from './sample-accounts.js';
import { SampleLoader } from './sample-loader.js';
import { SampleRemover } from './sample-remover.js';

const signIn = (test: TestApp, email: string) =>
  test.send('POST /api/session', { body: { email, password: SAMPLE_PASSWORD } });

const countsOf = async (test: TestApp) => {
  const [counts] = await test.sql<Record<string, number>>(
    `SELECT (SELECT count(*) FROM agency) AS agencies, (SELECT count(*) FROM app_user) AS people,
            (SELECT count(*) FROM policy_document) AS policies,
            (SELECT count(*) FROM role_grant) AS grants`,
  );
  return counts;
};

describe('the sample of an empty installation', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start({ PLUMBLINE_SAMPLE: 'on' });
    expect(await test.app.get(SampleLoader).load()).toBe(true);
  });
  afterAll(() => test.close());

  it.each(SAMPLE_ACCOUNTS)('lets $email sign in as $role', async ({ email, name, role, reach }) => {
    const response = await signIn(test, email);
    expect(response.statusCode).toBe(201);
    const { me } = response.json();
    expect(me).toMatchObject({ name, sampleData: true });
    const reached =
      reach === 'statewide'
        ? [null]
        : ['Sample Agency for Correctional Care', 'Sample Agency for Public Safety'];
    expect(
      me.grants.map((grant: { role: string; agencyName: string | null }) => [
        grant.role,
        grant.agencyName,
      ]),
    ).toEqual(reached.map((agencyName) => [role, agencyName]));
  });

  it('marks its agencies as sample', async () => {
    const agencies = await test.sql<{ slug: string; is_sample: boolean }>(
      'SELECT slug, is_sample FROM agency ORDER BY slug',
    );
    expect(agencies).toEqual([
      { slug: 'sample-acc', is_sample: true },
      { slug: 'sample-psa', is_sample: true },
    ]);
  });

  it('holds the shipped policy with a complete draft that the lead can publish', async () => {
    const { accessToken } = (await signIn(test, 'lead@example.gov')).json();
    const headers = { authorization: `Bearer ${accessToken}` };
    const list = (await test.send('GET /api/policies', { headers })).json();
    expect(list.items).toHaveLength(1);
    const [{ id, checklistVersionId }] = list.items;
    const policy: PolicyView = (await test.send(`GET /api/policies/${id}`, { headers })).json();
    expect(policy.sections).toHaveLength(20);
    const practices = policy.sections.flatMap((section) => section.practices);
    expect(practices.find(({ ref }) => ref === '4.3')?.claim).toMatchObject({
      status: 'unknown',
      by: null,
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const version = (
      await test.send(`GET /api/checklist-versions/${checklistVersionId}`, { headers })
    ).json();
    expect(version).toMatchObject({ state: 'draft', number: 1 });
    expect(version.allowedActions).toContainEqual({
      action: 'checklist.publish',
      allowed: true,
      blockers: [],
    });
    expect(version.items.find(({ ref }: { ref: string }) => ref === '17.3').wording).toBe(
      'Verify that every incident or disruption was promptly reported to the relevant authorities and followed up.',
    );
  });

  it('is loaded once: the next start changes nothing and says nothing', async () => {
    const before = await countsOf(test);
    const said: string[] = [];
    const config = test.app.get(Config);
    await loadSample({ app: test.app, config, say: (text) => void said.push(text) });
    expect(said).toEqual([]);
    expect(await countsOf(test)).toEqual(before);
  });
});

describe('loading the sample', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await TestApp.start({ PLUMBLINE_SAMPLE: 'on' });
  });
  afterEach(() => test.close());

  it('leaves an installation alone that people use already', async () => {
    await test.person({ roles: ['admin'] });
    expect(await test.app.get(SampleLoader).load()).toBe(false);
    expect(await countsOf(test)).toMatchObject({ agencies: 0, people: 1, policies: 0 });
  });

  it('goes on where a start was cut off', async () => {
    const loader = test.app.get(SampleLoader);
    await loader.load();
    const whole = await countsOf(test);
    const cutOff = await TestApp.start({ PLUMBLINE_SAMPLE: 'on' });
    try {
      await cutOff.sql(
        `INSERT INTO agency (id, slug, name, is_sample)
         VALUES (gen_random_uuid(), 'sample-psa', 'Sample Agency for Public Safety', true)`,
      );
      await cutOff.person({ roles: [] });
      expect(await cutOff.app.get(SampleLoader).load()).toBe(true);
      expect(await countsOf(cutOff)).toEqual({ ...whole, people: (whole?.people ?? 0) + 1 });
    } finally {
      await cutOff.close();
    }
  });

  it('is not asked for without the setting', async () => {
    const say = () => undefined;
    const config = { ...test.app.get(Config), sampleData: false };
    await loadSample({ app: test.app, config, say });
    expect(await countsOf(test)).toMatchObject({ agencies: 0, people: 0, policies: 0 });
  });

  it('takes the files of its agencies along, and nobody else its files', async () => {
    await test.app.get(SampleLoader).load();
    const [{ id: agencyId } = { id: '' }] = await test.sql<{ id: string }>(
      `SELECT id FROM agency WHERE slug = 'sample-psa'`,
    );
    const kept = await test.agency();
    const store = test.app.get(EvidenceStore, { strict: false });
    const reports = test.app.get(ReportStore, { strict: false });
    const sha256Of = async (agency: string): Promise<string> => {
      const source = Readable.from([Buffer.from('agreement')]);
      await reports.write({ agencyId: agency, id: agency }, Buffer.from('%PDF-1.7'));
      return (await store.receive({ agencyId: agency, source, maxBytes: 100 })).sha256;
    };
    const sha256 = await sha256Of(agencyId);
    await sha256Of(kept);
    await test.app.get(SampleRemover).removeSample();
    expect(await store.verifyStored({ agencyId, sha256 })).toBe(false);
    expect(reports.read({ agencyId, id: agencyId })).toBeNull();
    expect(await store.verifyStored({ agencyId: kept, sha256 })).toBe(true);
    const report = reports.read({ agencyId: kept, id: kept });
    expect(report).not.toBeNull();
    report?.destroy();
  });

  it('leaves a policy document of its agency behind, shared by all, and says so', async () => {
    await test.app.get(SampleLoader).load();
    await test.sql(
      `UPDATE policy_document SET owner_agency_id = (SELECT id FROM agency WHERE slug = 'sample-psa')`,
    );
    const removed = await test.app.get(SampleRemover).removeSample();
    expect(removed).toEqual({ agencies: 2, people: SAMPLE_ACCOUNTS.length, sharedDocuments: 1 });
    expect(await test.sql('SELECT owner_agency_id AS owner FROM policy_document')).toEqual([
      { owner: null },
    ]);
  });

  it('is no longer announced once it was removed: the next administrator is set up by token', async () => {
    await test.app.get(SampleLoader).load();
    const accounts = () => test.app.get(SampleAccounts, { strict: false }).usable();
    expect((await accounts()).map(({ email }) => email)).toContain('lead@example.gov');
    await test.app.get(SampleRemover).removeSample();
    expect(await accounts()).toEqual([]);
    expect((await test.send('GET /api/setup')).json()).toEqual({ needed: true });
    const token = await test.app.get(SetupService, { strict: false }).tokenToAnnounce();
    const administrator = {
      email: 'first@example.gov',
      name: 'Administrator',
      password: 'a password of some length',
    };
    const made = await test.send('POST /api/setup', { body: { token, ...administrator } });
    expect(made.statusCode).toBe(204);
    const { email, password } = administrator;
    const session = await test.send('POST /api/session', { body: { email, password } });
    expect(session.json()).toMatchObject({ me: { sampleData: false } });
  });

  it('is undone in one action: agencies gone, people out, policy and audit trail there', async () => {
    await test.app.get(SampleLoader).load();
    const { accessToken } = (await signIn(test, 'officer@example.gov')).json();
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await test.send('GET /api/me', { headers })).statusCode).toBe(200);

    const remover = test.app.get(SampleRemover);
    expect(await remover.removeSample()).toMatchObject({
      agencies: 2,
      people: SAMPLE_ACCOUNTS.length,
    });

    expect(await countsOf(test)).toMatchObject({
      agencies: 0,
      people: SAMPLE_ACCOUNTS.length,
      policies: 1,
    });
    expect((await test.send('GET /api/me', { headers })).statusCode).toBe(401);
    for (const { email } of SAMPLE_ACCOUNTS) {
      expect((await signIn(test, email)).statusCode).toBe(401);
    }
    const leaves = await test.sql<{ type: string; count: number }>(
      `SELECT type, count(*) FROM audit_leaf
        WHERE type IN ('agency.removed', 'user.disabled') GROUP BY type ORDER BY type`,
    );
    expect(leaves).toEqual([
      { type: 'agency.removed', count: 2 },
      { type: 'user.disabled', count: SAMPLE_ACCOUNTS.length },
    ]);
    expect(await remover.removeSample()).toMatchObject({ agencies: 0, people: 0 });
    expect(await test.app.get(SampleLoader).load()).toBe(false);
  });
});
