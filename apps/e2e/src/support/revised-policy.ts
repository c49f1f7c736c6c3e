import { Callers } from './callers.js';
import { decide, fillWithSampleData, openReview, type SampleData } from './sample-data.js';

const TITLE = 'Agreements and visits';

const firstText = (mark: string): string => `1. How are joint visits agreed?
Visits are agreed in these ways:
1. Agreements: Agencies must sign a written agreement before each joint visit.
2. Notices: Agencies must notify office ${mark} promptly of every joint visit.
3. Costs: Agencies must publish a yearly statement of what joint visits cost.
`;

/** The next revision: a register comes first, notices have a time limit, costs are gone. */
export const revisedText = (mark: string): string => `1. How are joint visits agreed?
Visits are agreed in these ways:
1. Register: Agencies must keep a public register of joint visits and review it every quarter.
2. Agreements: Agencies must sign a written agreement before each joint visit.
3. Notices: Agencies must notify office ${mark} within 24 hours of every joint visit.
`;

interface Named {
  readonly id: string;
  readonly version: number;
}
interface Policy {
  readonly id: string;
  readonly checklistVersionId: string;
}

export const publishDraft = async (api: Callers, versionId: string): Promise<void> => {
  const line = `/checklist-versions/${versionId}`;
  const { version } = await api.send<Named>({ line: `GET ${line}`, as: 'lead' });
  const body = { note: 'Ready.' };
  await api.send({ line: `POST ${line}/publish`, as: 'lead', body, version });
};

/**
 * A policy of its own with version 1 published, and a review on it: agreements and notices are
 * accepted, costs are open. `mark` tells its words from those of the last call.
 */
export async function startRevisedPolicy(api: Callers) {
  const mark = `${Date.now()}`;
  const policy = await api.send<Policy>({
    line: `POST /policies?name=visits.txt&title=${encodeURIComponent(TITLE)}`,
    as: 'lead',
    body: firstText(mark),
  });
  await publishDraft(api, policy.checklistVersionId);
  const { items: agencies } = await api.send<{ items: Named[] }>({
    line: 'GET /agencies',
    as: 'lead',
  });
  const review = await openReview(api, {
    agencyId: agencies[0]?.id ?? '',
    checklistVersionId: policy.checklistVersionId,
    due: 14,
  });
  for (const { id, version } of review.items.slice(0, 2)) {
    const submitted = await api.send<Named>({
      line: `POST /items/${id}/submit`,
      as: 'officer',
      version,
      body: {
        outcome: 'not_applicable',
        methods: ['examine'],
        narrative: 'No joint visit took place.',
        reason: 'The agency held none.',
        evidence: [],
        findings: [],
      },
    });
    await decide(api, { ...submitted, verdict: 'accept' });
  }
  return { policyId: policy.id, reviewId: review.id, mark };
}

/** The sample data, and a policy in three revisions. */
export interface VisitedData extends SampleData {
  /** Two revisions published, the third a draft. */
  readonly revisedPolicyId: string;
  readonly carriedVersionId: string;
  /** Running on version 1 of it. */
  readonly rebaselineId: string;
}

/** Fills a server with everything that the visited pages show. */
export async function fillForVisits(url: string): Promise<VisitedData> {
  const data = await fillWithSampleData(url);
  const api = new Callers(url);
  await api.signIn();
  return { ...data, ...(await startRevisions(api)) };
}

/** A revised policy with revision 2 published over a running review, and revision 3 as a draft. */
async function startRevisions(api: Callers) {
  const { policyId, reviewId, mark } = await startRevisedPolicy(api);
  const revise = (body: string) =>
    api.send<Policy>({
      line: `POST /policies/${policyId}/revisions?name=visits.txt`,
      as: 'lead',
      body,
    });
  const second = await revise(revisedText(mark));
  await publishDraft(api, second.checklistVersionId);
  const third = await revise(
    `${revisedText(mark)}4. Logs: Agencies must keep a log of complaints about joint visits.\n`,
  );
  return {
    revisedPolicyId: policyId,
    rebaselineId: reviewId,
    carriedVersionId: third.checklistVersionId,
  };
}
