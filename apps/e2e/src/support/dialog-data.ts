import { Callers } from './callers.js';
import { decide, openReview, type SampleData } from './sample-data.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Where dialogs open that the sample data alone has no button for. */
export interface DialogData {
  /** A checklist version that can be published. */
  readonly draftVersionId: string;
  /** A review to send back or seal. */
  readonly approvedId: string;
  /** Saves the officer's item from another desk, so that the page's version of it is old. */
  overtake(itemId: string, narrative: string): Promise<void>;
}

const approveReview = async (api: Callers, data: SampleData): Promise<string> => {
  const { items } = await api.send<{ items: { id: string }[] }>({
    line: 'GET /agencies',
    as: 'lead',
  });
  const review = await openReview(api, {
    agencyId: items[0]?.id ?? '',
    checklistVersionId: data.checklistVersionId,
    due: 30,
  });
  for (const { id, version } of review.items) {
    const sent = await api.send<Versioned>({
      line: `POST /items/${id}/submit`,
      as: 'officer',
      version,
      body: {
        outcome: 'not_applicable',
        methods: ['examine'],
        narrative: 'No joint operation took place in the period.',
        reason: 'The agency held no joint operation.',
        evidence: [],
        findings: [],
      },
    });
    await decide(api, { ...sent, verdict: 'accept' });
  }
  const { version } = await api.send<Versioned>({
    line: `GET /reviews/${review.id}`,
    as: 'supervisor',
  });
  await api.send({
    line: `POST /reviews/${review.id}/approve`,
    as: 'supervisor',
    version,
    body: { independence: 'I took no part in preparing this review.' },
  });
  return review.id;
};

const draftVersion = async (api: Callers, { checklistVersionId }: SampleData): Promise<string> => {
  const { checklist } = await api.send<{ checklist: { id: string } }>({
    line: `GET /checklist-versions/${checklistVersionId}`,
    as: 'lead',
  });
  const { id } = await api.send<Versioned>({
    line: `POST /checklists/${checklist.id}/versions`,
    as: 'lead',
  });
  return id;
};

/** Adds to the sample data what the dialogs need. */
export async function prepareDialogs(url: string, data: SampleData): Promise<DialogData> {
  const api = new Callers(url);
  await api.signIn();
  const approvedId = await approveReview(api, data);
  const draftVersionId = await draftVersion(api, data);
  const overtake = async (itemId: string, narrative: string): Promise<void> => {
    const { version } = await api.send<Versioned>({ line: `GET /items/${itemId}`, as: 'officer' });
    await api.send({
      line: `PUT /items/${itemId}/assessment`,
      as: 'officer',
      version,
      body: {
        outcome: 'not_assessed',
        methods: [],
        narrative,
        reason: null,
        evidence: [],
        findings: [],
      },
    });
  };
  return { approvedId, draftVersionId, overtake };
}
