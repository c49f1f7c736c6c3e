import { Callers } from './callers.js';

const DAY = 86_400_000;
const TITLE = 'Reporting and training';

/** Six practices in three sections; the first has the most to look at. */
const POLICY = `1. How do agencies report joint operations?
Agencies report in several ways:
1. Plans: Agencies must submit operational plans to the oversight office before an operation begins.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
3. Summaries: Agencies should publish a summary of each operation within 90 days.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
2. Refreshers: Supervisors should review training records every year.
3. How are complaints handled?
Complaints are handled in these ways:
1. Intake: Each agency must name a person who receives complaints.
`;

interface Named {
  readonly id: string;
  readonly version: number;
}
interface Agency extends Named {
  readonly name: string;
}
interface Row extends Named {
  readonly ref: string;
}
interface ItemView extends Named {
  readonly sources: readonly { readonly quote: string }[];
}

/** Where to look: addresses of pages with data, and the agency that has none. */
export interface SampleData {
  readonly policyId: string;
  readonly checklistVersionId: string;
  /** Items in every status. */
  readonly runningId: string;
  readonly sealedId: string;
  /** Assigned to the officer, not begun. */
  readonly openItemId: string;
  readonly submittedItemId: string;
  readonly acceptedItemId: string;
  readonly findingId: string;
  readonly emptyAgencyId: string;
}

const day = (offset: number): string =>
  new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);

const publishChecklist = async (api: Callers) => {
  const { items: policies } = await api.send<{
    items: { id: string; title: string; checklistVersionId: string }[];
  }>({ line: 'GET /policies', as: 'lead' });
  const known = policies.find(({ title }) => title === TITLE);
  const policy =
    known ??
    (await api.send<{ id: string; checklistVersionId: string }>({
      line: `POST /policies?name=policy.txt&title=${encodeURIComponent(TITLE)}`,
      as: 'lead',
      body: POLICY,
    }));
  const line = `GET /checklist-versions/${policy.checklistVersionId}`;
  const version = await api.send<Named & { state: string }>({ line, as: 'lead' });
  if (version.state === 'draft') {
    await api.send({
      line: `POST /checklist-versions/${version.id}/publish`,
      as: 'lead',
      body: { note: 'First version.' },
      version: version.version,
    });
  }
  return { policyId: policy.id, checklistVersionId: version.id };
};

interface Plan {
  readonly agencyId: string;
  readonly checklistVersionId: string;
  /** Days from today; negative is late. */
  readonly due: number;
}

export const openReview = async (api: Callers, plan: Plan) => {
  const planned = await api.send<Named>({
    line: 'POST /reviews',
    as: 'lead',
    body: {
      agencyId: plan.agencyId,
      checklistVersionId: plan.checklistVersionId,
      periodStart: day(-210),
      periodEnd: day(-30),
      leadOfficerId: api.id('officer'),
      supervisorId: api.id('supervisor'),
      dueOn: day(plan.due),
      scope: 'All joint operations of the period.',
    },
  });
  const review = await api.send<Named>({
    line: `POST /reviews/${planned.id}/open`,
    as: 'lead',
    version: planned.version,
  });
  const list = `GET /reviews/${review.id}/items`;
  const unassigned = await api.send<{ items: Row[] }>({ line: list, as: 'lead' });
  await api.send({
    line: `POST /reviews/${review.id}/assign`,
    as: 'lead',
    body: {
      items: unassigned.items.map(({ id, version }) => ({ id, version })),
      assigneeId: api.id('officer'),
    },
  });
  const { items } = await api.send<{ items: Row[] }>({ line: list, as: 'lead' });
  return { id: review.id, items };
};

const addEvidence = async (api: Callers, agencyId: string): Promise<string> => {
  const file = await api.send<{ sha256: string }>({
    line: `POST /evidence-files?agencyId=${agencyId}`,
    as: 'officer',
    body: 'Incident log\nOne incident in May.\n',
  });
  const { evidenceId } = await api.send<{ evidenceId: string }>({
    line: 'POST /evidence',
    as: 'officer',
    body: {
      agencyId,
      kind: 'file',
      title: 'Incident log of the period',
      sha256: file.sha256,
      fileName: 'incident-log.txt',
      coversFrom: day(-210),
      coversTo: day(-30),
    },
  });
  return evidenceId;
};

interface Judgment {
  readonly row: Row;
  readonly evidenceId: string;
  readonly isCompliant: boolean;
}

const submit = async (api: Callers, { row, evidenceId, isCompliant }: Judgment): Promise<Named> => {
  const item = await api.send<ItemView>({ line: `GET /items/${row.id}`, as: 'officer' });
  const finding = {
    criteria: item.sources[0]?.quote ?? '',
    condition: 'Six of 23 records in the period show no date of report.',
    cause: 'The form of the duty desk has no field for it.',
    effect: 'Timeliness can not be shown for these records.',
    recommendation: 'Add the field to the form and review open records weekly.',
    severity: 'high',
    responsibleOfficialId: api.id('official'),
  };
  return api.send<Named>({
    line: `POST /items/${row.id}/submit`,
    as: 'officer',
    version: item.version,
    body: {
      outcome: isCompliant ? 'compliant' : 'non_compliant',
      methods: ['examine'],
      narrative: 'Read the records of the period and compared each with its report.',
      reason: null,
      evidence: [
        { evidenceId, evidenceRevision: 1, slot: 'proof' },
        { evidenceId, evidenceRevision: 1, slot: 'directive' },
      ],
      findings: isCompliant ? [] : [finding],
    },
  });
};

export const decide = (
  api: Callers,
  item: Named & { readonly verdict: 'accept' | 'return' },
): Promise<Named> =>
  api.send({
    line: `POST /items/${item.id}/${item.verdict}`,
    as: 'supervisor',
    version: item.version,
    body: item.verdict === 'accept' ? {} : { comment: 'Say which records were read.' },
  });

/** One item accepted with a finding, one returned, one submitted; the rest is open and late. */
const runReview = async (api: Callers, plan: Plan) => {
  const review = await openReview(api, plan);
  const evidenceId = await addEvidence(api, plan.agencyId);
  const [accepted, returned, submitted, open] = review.items;
  if (!accepted || !returned || !submitted || !open) throw new Error('The checklist is too short.');
  const failed = await submit(api, { row: accepted, evidenceId, isCompliant: false });
  await decide(api, { ...failed, verdict: 'accept' });
  const doubted = await submit(api, { row: returned, evidenceId, isCompliant: true });
  await decide(api, { ...doubted, verdict: 'return' });
  await submit(api, { row: submitted, evidenceId, isCompliant: false });
  return {
    runningId: review.id,
    acceptedItemId: accepted.id,
    submittedItemId: submitted.id,
    openItemId: open.id,
  };
};

const answerFindings = async (api: Callers, reviewId: string): Promise<string> => {
  const { items } = await api.send<{ items: (Named & { reviewId: string; state: string })[] }>({
    line: 'GET /findings',
    as: 'official',
  });
  const issued = items.filter((row) => row.reviewId === reviewId && row.state === 'issued');
  for (const { id, version } of issued) {
    await api.send({
      line: `POST /findings/${id}/responses`,
      as: 'official',
      version,
      body: {
        position: 'agree',
        text: 'The agency agrees. The form was changed.',
        plannedAction: 'Weekly review of open records.',
        plannedOn: day(60),
      },
    });
  }
  return issued[0]?.id ?? '';
};

const sealReview = async (api: Callers, plan: Plan) => {
  const review = await openReview(api, plan);
  const evidenceId = await addEvidence(api, plan.agencyId);
  for (const [at, row] of review.items.entries()) {
    const sent = await submit(api, { row, evidenceId, isCompliant: at !== 1 });
    await decide(api, { ...sent, verdict: 'accept' });
  }
  const findingId = await answerFindings(api, review.id);
  const ready = await api.send<Named>({ line: `GET /reviews/${review.id}`, as: 'supervisor' });
  const approved = await api.send<Named>({
    line: `POST /reviews/${review.id}/approve`,
    as: 'supervisor',
    version: ready.version,
    body: { independence: 'I took no part in preparing this review.' },
  });
  await api.send({
    line: `POST /reviews/${review.id}/seal`,
    as: 'supervisor',
    version: approved.version,
  });
  return { sealedId: review.id, findingId };
};

/** Fills a server that holds the sample people: one review running, one sealed. */
export async function fillWithSampleData(url: string): Promise<SampleData> {
  const api = new Callers(url);
  await api.signIn();
  const { policyId, checklistVersionId } = await publishChecklist(api);
  const { items: agencies } = await api.send<{ items: Agency[] }>({
    line: 'GET /agencies',
    as: 'lead',
  });
  const [agency, empty] = agencies;
  if (agency === undefined) throw new Error('The server holds no sample agency.');
  const plan = { agencyId: agency.id, checklistVersionId };
  const sealed = await sealReview(api, { ...plan, due: 20 });
  const running = await runReview(api, { ...plan, due: 9 });
  const emptyAgencyId = empty?.id ?? agency.id;
  return { policyId, checklistVersionId, ...sealed, ...running, emptyAgencyId };
}
