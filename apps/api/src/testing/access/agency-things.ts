import { randomUUID } from 'node:crypto';
import { newId } from '../../database/new-id.js';
import {
  aFailingInput,
  anInput,
  firstOf,
  inEveryAgency,
  ItemDriver,
  openReview,
  type ReviewStage,
  setStage,
} from '../../items/testing/review-stage.js';
import { expectStatus } from '../../reviews/testing/review-scene.js';
import { type Person, type TestApp } from '../test-app.js';

/**
 * What routes are asked about, of one agency, by id. A route on something new adds it here and in
 * `makeThings`; what nobody outside the agency may learn of belongs in `SECRET` as well.
 */
export interface AgencyThings {
  readonly agencyId: string;
  /** Under way: one item submitted and accepted with a finding, one open. */
  readonly review: string;
  readonly plannedReview: string;
  readonly sealedReview: string;
  readonly openItem: string;
  readonly acceptedItem: string;
  readonly submittedItem: string;
  /** Issued, its official is the agency's. */
  readonly finding: string;
  /** Answered, with one corrective action of the official. */
  readonly answeredFinding: string;
  readonly correctiveAction: string;
  readonly milestoneId: string;
  readonly evidenceFile: string;
  /** Of the sealed edition, cancelled: its file answers 409 to who may have it. */
  readonly report: string;
  readonly policy: string;
  /** Of a practice of the policy. */
  readonly practiceKey: string;
  readonly checklist: string;
  /** A draft of the agency's own checklist. */
  readonly checklistVersion: string;
  readonly checklistItem: string;
  readonly publishedVersion: string;
  readonly officer: string;
  readonly supervisor: string;
  readonly official: string;
  /** Of the officer. */
  readonly grantId: string;
  readonly user: string;
  readonly reviewId: string;
  readonly edition: string;
  readonly number: string;
}

export type AgencyThing = keyof AgencyThings;

/** An answer to another agency never holds one of these ids. */
export const SECRET: readonly AgencyThing[] = [
  'review',
  'plannedReview',
  'sealedReview',
  'openItem',
  'acceptedItem',
  'submittedItem',
  'finding',
  'answeredFinding',
  'correctiveAction',
  'evidenceFile',
  'report',
];

/** The same kinds of things, none of which exists. */
export const nothingLike = (things: AgencyThings): AgencyThings => ({
  ...things,
  ...Object.fromEntries(
    Object.entries(things)
      .filter(([, id]) => /^[0-9a-f-]{36}$/.test(id))
      .map(([name]) => [name, randomUUID()]),
  ),
});

/** A stage and its program lead, who is of that agency too. */
export interface AgencyCast extends ReviewStage {
  readonly lead: Person;
}

/** An agency in every state that a route asks for, made through the API where there is one. */
export const makeThings = async (
  test: TestApp,
): Promise<{ cast: AgencyCast; things: AgencyThings }> => {
  const stage = await setStage(test, { items: 4 });
  const lead = await test.person({ roles: ['lead'], agencyId: stage.agencyId });
  const cast = { ...stage, lead };
  const [acceptedItem = '', submittedItem = '', openItem = '', answeredItem = ''] = stage.itemIds;
  const finding = await acceptWithFinding(test, stage, acceptedItem);
  expectStatus(await new ItemDriver(test, stage, submittedItem).submit(), 200);
  const followUp = await planAction(test, stage, answeredItem);
  const sealedReview = await sealOne(test, stage);
  const checklist = await importChecklist(test, cast);
  const publishedVersion = await checklistOf(test, stage.reviewId);
  const things = {
    agencyId: stage.agencyId,
    review: stage.reviewId,
    plannedReview: await planOne(test, cast, publishedVersion),
    sealedReview,
    openItem,
    acceptedItem,
    submittedItem,
    finding,
    ...followUp,
    evidenceFile: await addFile(test, stage),
    report: await cancelledReport(test, stage, sealedReview),
    ...checklist,
    publishedVersion,
    officer: stage.leadOfficer.id,
    supervisor: stage.supervisor.id,
    official: stage.official.id,
    grantId: await grantOf(test, stage.leadOfficer),
    user: stage.leadOfficer.id,
    reviewId: sealedReview,
    edition: '1',
    number: '1',
  };
  return { cast, things };
};

const acceptWithFinding = async (
  test: TestApp,
  stage: ReviewStage,
  itemId: string,
): Promise<string> => {
  const item = new ItemDriver(test, stage, itemId);
  const input = aFailingInput({ responsibleOfficialId: stage.official.id });
  const submitted = expectStatus<{ findings: { id: string }[] }>(await item.submit(input), 200);
  expectStatus(await item.accept(), 200);
  return firstOf(submitted.findings).id;
};

const planAction = async (test: TestApp, stage: ReviewStage, itemId: string) => {
  const answeredFinding = await acceptWithFinding(test, stage, itemId);
  const as = stage.official;
  const line = `POST /api/findings/${answeredFinding}/responses`;
  const body = { position: 'agree', text: 'It will be mended.' };
  expectStatus(await test.send(line, { as, body, headers: { 'if-match': '"2"' } }), 200);
  const planned = await test.send(`POST /api/findings/${answeredFinding}/actions`, {
    as,
    body: anActionOf(as.id),
  });
  const { actions } = expectStatus<{ actions: { id: string; milestones: { id: string }[] }[] }>(
    planned,
    201,
  );
  const action = firstOf(actions);
  const milestoneId = firstOf(action.milestones).id;
  return { answeredFinding, correctiveAction: action.id, milestoneId };
};

/** A corrective action for somebody. */
export const anActionOf = (ownerId: string) => ({
  title: 'Mend the register.',
  ownerId,
  dueOn: '2099-01-31',
  milestones: [{ title: 'A first page', dueOn: '2098-12-31' }],
});

const commandReview = async (
  test: TestApp,
  { as, line, body }: { as: Person; line: string; body?: object },
): Promise<void> => {
  const path = line.slice(line.indexOf('/'), line.lastIndexOf('/'));
  const { version } = expectStatus<{ version: number }>(
    await test.send(`GET ${path}`, { as }),
    200,
  );
  const headers = { 'if-match': `"${version}"` };
  expectStatus(await test.send(line, { as, headers, ...(body && { body }) }), 200);
};

const sealOne = async (test: TestApp, stage: ReviewStage): Promise<string> => {
  const { reviewId, itemIds } = await inEveryAgency(test, (tx) =>
    openReview(tx, { ...stage, items: 1, dueOn: '2026-09-30' }),
  );
  const item = new ItemDriver(test, stage, firstOf(itemIds));
  expectStatus(await item.submit(anInput()), 200);
  expectStatus(await item.accept(), 200);
  const as = stage.supervisor;
  const independence = 'I took no part in preparing this review.';
  await commandReview(test, {
    as,
    line: `POST /api/reviews/${reviewId}/approve`,
    body: { independence },
  });
  await commandReview(test, { as, line: `POST /api/reviews/${reviewId}/seal` });
  return reviewId;
};

const planOne = async (
  test: TestApp,
  { lead, agencyId, leadOfficer, supervisor }: AgencyCast,
  checklistVersionId: string,
): Promise<string> => {
  const planned = await test.send('POST /api/reviews', {
    as: lead,
    body: {
      agencyId,
      checklistVersionId,
      periodStart: '2026-01-01',
      periodEnd: '2026-06-30',
      leadOfficerId: leadOfficer.id,
      supervisorId: supervisor.id,
      dueOn: '2099-01-31',
    },
  });
  return expectStatus<{ id: string }>(planned, 201).id;
};

const checklistOf = async (test: TestApp, reviewId: string): Promise<string> => {
  const rows = await inEveryAgency(test, (tx) =>
    tx.query<{ id: string }>('SELECT checklist_version_id AS id FROM review WHERE id = $1', [
      reviewId,
    ]),
  );
  return firstOf(rows).id;
};

/** The words of a document of one agency's own. */
export const documentOf = ({ agencyId }: Pick<AgencyThings, 'agencyId'>): Buffer =>
  Buffer.from(`1. How does agency ${agencyId} report?
Reports are made as follows:
1. Plans: The agency must submit its plans to the oversight office.
`);

const importChecklist = async (test: TestApp, { lead, agencyId }: AgencyCast) => {
  const imported = await test.send('POST /api/policies?name=own.txt', {
    as: lead,
    body: documentOf({ agencyId }),
    headers: { 'content-type': 'application/octet-stream' },
  });
  const policy = expectStatus<{ id: string; checklistVersionId: string }>(imported, 201);
  const { checklistVersionId: checklistVersion } = policy;
  const read = await test.send(`GET /api/checklist-versions/${checklistVersion}`, { as: lead });
  const version = expectStatus<{ checklist: { id: string }; items: { id: string }[] }>(read, 200);
  return {
    policy: policy.id,
    practiceKey: '1.1-plans',
    checklist: version.checklist.id,
    checklistVersion,
    checklistItem: firstOf(version.items).id,
  };
};

const addFile = async (test: TestApp, { agencyId, leadOfficer }: ReviewStage): Promise<string> => {
  const uploaded = await test.send(`POST /api/evidence-files?agencyId=${agencyId}`, {
    as: leadOfficer,
    body: Buffer.from(`register of ${agencyId}`),
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'register.txt' },
  });
  const { sha256 } = expectStatus<{ sha256: string }>(uploaded, 201);
  const added = await test.send('POST /api/evidence', {
    as: leadOfficer,
    body: { agencyId, kind: 'file', title: 'Register', sha256, fileName: 'register.txt' },
  });
  return expectStatus<{ evidenceId: string }>(added, 201).evidenceId;
};

const cancelledReport = async (
  test: TestApp,
  { supervisor }: ReviewStage,
  reviewId: string,
): Promise<string> => {
  const body = { edition: 1 };
  const asked = await test.send(`POST /api/reviews/${reviewId}/reports`, { as: supervisor, body });
  const { id } = expectStatus<{ id: string }>(asked, 202);
  expectStatus(await test.send(`POST /api/reports/${id}/cancel`, { as: supervisor }), 200);
  return id;
};

const grantOf = async (test: TestApp, { id }: Person): Promise<string> => {
  const rows = await test.sql<{ id: string }>('SELECT id FROM role_grant WHERE user_id = $1', [id]);
  return rows[0]?.id ?? newId();
};
