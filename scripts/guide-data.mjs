// What the pictures of the guides show: reviews in every state, a finding, a draft, a claim.

export const PASSWORD = 'sample-plumb-line-2026';
const ROLES = ['lead', 'officer', 'supervisor', 'official', 'counsel', 'auditor', 'admin'];

const dayFromNow = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Callers of the API by role; each answers with the parsed body and throws what was refused. */
async function signInAll(url) {
  const call = async (token, line, { body, version, type = 'application/json' } = {}) => {
    const [method, path] = line.split(' ');
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': type }),
      ...(type !== 'application/json' && { 'x-file-name': 'incident-log.txt' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const sent = type === 'application/json' && body !== undefined ? JSON.stringify(body) : body;
    const answer = await fetch(`${url}/api${path}`, { method, headers, body: sent });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`${line} answered ${answer.status}: ${bytes}`);
    const isJson = answer.headers.get('content-type')?.includes('json');
    return isJson ? JSON.parse(bytes) : bytes;
  };
  const people = {};
  for (const role of ROLES) {
    const body = { email: `${role}@example.gov`, password: PASSWORD };
    const session = await call(null, 'POST /session', { body });
    people[role] = {
      id: session.me.id,
      ask: (line, options) => call(session.accessToken, line, options),
    };
  }
  return people;
}

async function publishedVersion({ lead }) {
  const [policy] = (await lead.ask('GET /policies')).items;
  const draft = await lead.ask(`GET /checklist-versions/${policy.checklistVersionId}`);
  const options = { body: { note: 'First version.' }, version: draft.version };
  await lead.ask(`POST /checklist-versions/${draft.id}/publish`, options);
  return { policyId: policy.id, versionId: draft.id };
}

/** Plans, opens and assigns a review of the sample agency; answers with it and its items. */
async function openReview({ lead, officer, supervisor }, { agencyId, versionId, from, to, due }) {
  const planned = await lead.ask('POST /reviews', {
    body: {
      agencyId,
      checklistVersionId: versionId,
      periodStart: dayFromNow(from),
      periodEnd: dayFromNow(to),
      leadOfficerId: officer.id,
      supervisorId: supervisor.id,
      dueOn: dayFromNow(due),
      scope: 'All joint operations of the period.',
    },
  });
  const { id } = await lead.ask(`POST /reviews/${planned.id}/open`, { version: planned.version });
  const rows = (await lead.ask(`GET /reviews/${id}/items`)).items;
  const items = rows.map(({ id: itemId, version }) => ({ id: itemId, version }));
  await lead.ask(`POST /reviews/${id}/assign`, { body: { items, assigneeId: officer.id } });
  const { items: assigned } = await lead.ask(`GET /reviews/${id}/items`);
  return { id, rows: assigned, agencyId, from, to };
}

async function addEvidence({ officer }, { agencyId, from, to }) {
  const file = await officer.ask(`POST /evidence-files?agencyId=${agencyId}`, {
    body: new TextEncoder().encode('day;incident;reported\n'),
    type: 'application/octet-stream',
  });
  const { evidenceId } = await officer.ask('POST /evidence', {
    body: {
      agencyId,
      kind: 'file',
      title: 'Incident log of the period',
      sha256: file.sha256,
      fileName: 'incident-log.txt',
      datedOn: dayFromNow(to),
      coversFrom: dayFromNow(from),
      coversTo: dayFromNow(to),
    },
  });
  return [{ evidenceId, evidenceRevision: 1, slot: 'proof' }];
}

const NARRATIVE = {
  compliant: 'Drew 20 of the records of the period. Each has the date, the signature and the copy.',
  partially_compliant: 'Drew 20 of the records. 14 are complete; 6 lack the date of the report.',
  non_compliant: 'Drew 20 of the records. Six lack the date of the report; nobody had noticed.',
};

function assessmentOf(item, { place, evidence, officialId }) {
  const outcome =
    place % 9 === 3 ? 'partially_compliant' : place % 9 === 7 ? 'non_compliant' : 'compliant';
  const finding = {
    criteria: `${item.sources[0].quote} (${item.ref})`,
    condition: 'Six of the 20 records drawn show no date of report.',
    cause: 'The form of the duty desk has no field for it.',
    effect: 'Whether these reports were in time can not be shown.',
    recommendation: 'Add the field; review open records each week.',
    severity: outcome === 'non_compliant' ? 'high' : 'medium',
    responsibleOfficialId: officialId,
  };
  return {
    outcome,
    methods: ['examine'],
    narrative: NARRATIVE[outcome],
    reason: null,
    evidence,
    findings: outcome === 'compliant' ? [] : [finding],
  };
}

/** Submits the first items of a review and accepts the first of those. */
async function work(people, review, { submit, accept }) {
  const { officer, official, supervisor } = people;
  const evidence = await addEvidence(people, review);
  for (const [place, { id }] of review.rows.slice(0, submit).entries()) {
    const item = await officer.ask(`GET /items/${id}`);
    const body = assessmentOf(item, { place, evidence, officialId: official.id });
    const { version } = await officer.ask(`POST /items/${id}/submit`, {
      body,
      version: item.version,
    });
    if (place < accept) {
      await supervisor.ask(`POST /items/${id}/accept`, { body: { comment: null }, version });
    }
  }
  return evidence;
}

async function seal({ official, supervisor, auditor }, review) {
  const { items: findings } = await official.ask('GET /findings');
  for (const { id, version } of findings.filter(({ reviewId }) => reviewId === review.id)) {
    const body = { position: 'agree', text: 'The form has the field since the review.' };
    await official.ask(`POST /findings/${id}/responses`, { body, version });
  }
  const { version } = await supervisor.ask(`GET /reviews/${review.id}`);
  const approved = await supervisor.ask(`POST /reviews/${review.id}/approve`, {
    body: { independence: 'I took no part in preparing this review.' },
    version,
  });
  await supervisor.ask(`POST /reviews/${review.id}/seal`, { version: approved.version });
  let report = await auditor.ask(`POST /reviews/${review.id}/reports`, { body: { edition: 1 } });
  while (['queued', 'rendering'].includes(report.state)) {
    await new Promise((done) => setTimeout(done, 200));
    report = await auditor.ask(`GET /reports/${report.id}`);
  }
  return auditor.ask(`GET /reports/${report.id}/file`);
}

/** A sealed review, one under way with every status in it, and the address of each picture. */
export async function fill(url) {
  const people = await signInAll(url);
  const { policyId, versionId } = await publishedVersion(people);
  const { items: agencies } = await people.lead.ask('GET /agencies');
  const agencyId = agencies.find(({ slug }) => slug === 'sample-psa').id;
  const past = { agencyId, versionId, from: -400, to: -220, due: 5 };
  const sealed = await openReview(people, past);
  await work(people, sealed, { submit: sealed.rows.length, accept: sealed.rows.length });
  const pdf = await seal(people, sealed);
  const running = await openReview(people, { ...past, from: -215, to: -35, due: 20 });
  const evidence = await work(people, running, { submit: 22, accept: 14 });
  const [returned] = running.rows.slice(20);
  const { version } = await people.supervisor.ask(`GET /items/${returned.id}`);
  const body = { comment: 'Say which 20 records you drew, and from how many.' };
  await people.supervisor.ask(`POST /items/${returned.id}/return`, { body, version });
  const failing = running.rows[25];
  const draft = assessmentOf(await people.officer.ask(`GET /items/${failing.id}`), {
    place: 3,
    evidence,
    officialId: people.official.id,
  });
  await people.officer.ask(`PUT /items/${failing.id}/draft`, {
    body: { baseRevision: 0, fields: draft },
  });
  const planned = { ...past, from: -30, to: 150, due: 200 };
  await openReview(people, planned);
  const { items: findings } = await people.official.ask('GET /findings?state=issued');
  const draftId = await curate(people, { policyId, versionId });
  return { draftId, policyId, versionId, sealed, running, failing, returned, findings, pdf };
}

/** The next version as a draft, over a claim that counsel contradicts; answers with its id. */
async function curate({ lead, counsel }, { policyId, versionId }) {
  const { checklist } = await lead.ask(`GET /checklist-versions/${versionId}`);
  const { items } = await counsel.ask(`GET /claims?policyId=${policyId}&auditable=true`);
  const { claim, practiceKey } = items[2];
  await counsel.ask(`POST /policies/${policyId}/claims`, {
    body: {
      practiceKey,
      status: 'contradicted',
      note: 'The act gives this to the oversight board, not to the agency.',
      asOf: dayFromNow(-3),
    },
    version: claim.version,
  });
  return (await lead.ask(`POST /checklists/${checklist.id}/versions`)).id;
}
