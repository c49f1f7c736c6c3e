import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Config } from '../config/config.js';
import { expectStatus, ReviewScene } from '../reviews/testing/review-scene.js';
import { type Person } from '../testing/test-app.js';
import { type ReportList, type ReportView } from './report.view.js';

let scene: ReviewScene;
let sealedId: string;

beforeAll(async () => {
  scene = await ReviewScene.start();
  sealedId = (await scene.sealed()).id;
});
afterAll(() => scene.test.close());

const request = (reviewId: string, edition: number | null, as: Person) =>
  scene.send(`POST /api/reviews/${reviewId}/reports`, { as, body: { edition } });

const read = async (id: string, as: Person): Promise<ReportView> =>
  expectStatus(await scene.send(`GET /api/reports/${id}`, { as }), 200);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits, 30 s at most, until the rendering is over. */
const settled = async (id: string, as: Person): Promise<ReportView> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const report = await read(id, as);
    if (report.state !== 'queued' && report.state !== 'rendering') return report;
    await pause(150);
  }
  throw new Error('The rendering did not end.');
};

const textOf = async (bytes: Buffer): Promise<string[]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
};

it('renders a sealed edition for the auditor, with the content hash on each page', async () => {
  const { auditor } = scene.people;
  const { id } = expectStatus<ReportView>(await request(sealedId, 1, auditor), 202);
  const report = await settled(id, auditor);
  expect(report).toMatchObject({ state: 'issued', error: null, progress: { percent: 100 } });
  const file = await scene.send(`GET /api/reports/${id}/file`, { as: auditor });
  expect(file.headers['content-type']).toBe('application/pdf');
  expect(file.headers['content-disposition']).toMatch(
    /attachment; filename="DPS-\d{4}-\d\d-edition-1.pdf"/,
  );
  const pages = await textOf(file.rawPayload);
  for (const page of pages) expect(page).toContain(report.contentSha256);
  expect(pages.join(' ')).not.toContain('DRAFT');
}, 60_000);

it('marks every page of a running review as a draft', async () => {
  const { supervisor } = scene.people;
  const { id: reviewId } = await scene.open();
  const { id } = expectStatus<ReportView>(await request(reviewId, null, supervisor), 202);
  await settled(id, supervisor);
  const file = await scene.send(`GET /api/reports/${id}/file`, { as: supervisor });
  const pages = await textOf(file.rawPayload);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(page).toContain('DRAFT');
}, 60_000);

it("keeps the running review's report from the auditor, in the list as well", async () => {
  const { auditor, supervisor } = scene.people;
  const { id: reviewId } = await scene.open();
  expectStatus(await request(reviewId, null, auditor), 403);
  const { id } = expectStatus<ReportView>(await request(reviewId, null, supervisor), 202);
  expectStatus(await scene.send(`GET /api/reports/${id}`, { as: auditor }), 403);
  const list = await scene.send(`GET /api/reviews/${reviewId}/reports`, { as: auditor });
  expect(expectStatus<ReportList>(list, 200).items).toEqual([]);
  expectStatus(await scene.send(`POST /api/reports/${id}/cancel`, { as: supervisor }), 200);
}, 60_000);

it('stays cancelled once cancelled, and has no file', async () => {
  const { supervisor } = scene.people;
  const { id } = expectStatus<ReportView>(await request(sealedId, 1, supervisor), 202);
  const cancelled = await scene.send(`POST /api/reports/${id}/cancel`, { as: supervisor });
  expect(expectStatus<ReportView>(cancelled, 200).state).toBe('cancelled');
  await pause(1500);
  expect((await read(id, supervisor)).state).toBe('cancelled');
  expectStatus(await scene.send(`GET /api/reports/${id}/file`, { as: supervisor }), 409);
  expectStatus(await scene.send(`POST /api/reports/${id}/cancel`, { as: supervisor }), 409);
}, 60_000);

it('does not show that a review is there to who has no part in its agency', async () => {
  const elsewhere = await scene.test.agency();
  const { official } = scene.people;
  await scene.test.sql(
    `INSERT INTO role_grant (id, user_id, role, agency_id)
     VALUES (gen_random_uuid(), $1, 'officer', $2)`,
    [official.id, elsewhere],
  );
  const list = await scene.send(`GET /api/reviews/${sealedId}/reports`, { as: official });
  expectStatus(list, 404);
});

it('says nothing of the server where a rendering fails, and logs why', async () => {
  const { supervisor } = scene.people;
  const { dataDir } = scene.test.app.get(Config);
  const { id: reviewId } = await scene.open();
  const folder = join(dataDir, 'reports', scene.agencyId);
  const aside = `${folder}-aside`;
  await rename(folder, aside);
  await writeFile(folder, 'no folder');
  try {
    const { id } = expectStatus<ReportView>(await request(reviewId, null, supervisor), 202);
    const report = await settled(id, supervisor);
    expect(report).toMatchObject({
      state: 'failed',
      error: 'The report could not be made. Try again; if it fails again, tell an administrator.',
    });
    expect(scene.test.log.join('')).toMatch(/"context":"ReportRenderer".*EEXIST|ENOTDIR/);
  } finally {
    await rm(folder);
    await rename(aside, folder);
  }
}, 60_000);

it('knows no edition that was never sealed', async () => {
  expectStatus(await request(sealedId, 2, scene.people.supervisor), 404);
});
