// The application against bare Fastify and pg, and small against large.
import { alternate, judge, p50, send } from './measure.mjs';
import { idOf, KIND } from './data.mjs';

const BATCH = 20;
const LEAVES = 60;
const ITEM = idOf(KIND.item, 150);

const READS = {
  list: { path: '/api/items?mine=true&limit=100', who: 'officer' },
  item: { path: `/api/items/${ITEM}`, who: 'officer' },
  dashboard: { path: '/api/dashboard', who: 'supervisor' },
};

const requestOf = (servers, { path, who }) => ({
  url: `${servers.api}${path}`,
  token: servers[who],
});

const record = async (servers, name, work) => {
  await servers.ask('record');
  await work();
  return servers.ask('keep', { name });
};

const againstBare = async (servers, { name, label, atMost }) => {
  const asked = requestOf(servers, READS[name]);
  await send(asked);
  const statements = await record(servers, name, () => send(asked));
  const { value, floor } = await alternate({
    value: () => p50(BATCH, () => send(asked)),
    floor: () => p50(BATCH, () => send({ ...asked, url: `${servers.bare}/replay/${name}` })),
  });
  return judge({
    name: `${label}, p50 ms`,
    value,
    floor,
    atMost,
    why: `${statements} statements; beyond them the framework's guards, checks and mapping cost ${(value - floor).toFixed(2)} ms`,
  });
};

const dashboard = async (servers) => {
  const asked = requestOf(servers, READS.dashboard);
  await send(asked);
  await record(servers, 'dashboard', () => send(asked));
  const { value, floor } = await alternate({
    value: () => p50(BATCH, () => send(asked)),
    floor: () => p50(BATCH, () => servers.ask('replay', { name: 'dashboard' })),
  });
  return judge({
    name: 'dashboard of one agency, p50 ms',
    value,
    floor,
    atMost: 1.5,
    why: `the SQL is so short that the request itself (sign-in check, HTTP, mapping) is ${(value - floor).toFixed(2)} ms of it`,
  });
};

const assessment = {
  outcome: 'not_applicable',
  methods: ['examine'],
  narrative: 'The agency took part in no joint operation in the period under review.',
  reason: 'No operation in the period.',
  evidence: [],
  findings: [],
};

const saveRequest = (servers, number) => ({
  url: `${servers.api}/api/items/${idOf(KIND.item, number)}/assessment`,
  token: servers.officer,
  method: 'PUT',
  body: assessment,
  headers: { 'if-match': '"1"' },
});

/** The first review of the first agency: a hundred open items, each saved once. */
const save = async (servers) => {
  const rounds = 5;
  const perRound = 8;
  let next = 0;
  const pending = [];
  const value = () =>
    p50(perRound, async () => {
      const number = (next += 1);
      const name = `save-${number}`;
      await servers.ask('record');
      const milliseconds = await send(saveRequest(servers, number));
      await servers.ask('keep', { name });
      pending.push(name);
      return milliseconds;
    });
  const floor = () => p50(perRound, () => servers.ask('replay', { name: pending.shift() }));
  const taken = await alternate({ rounds, value, floor });
  return judge({
    name: 'save assessment, p50 ms',
    ...taken,
    atMost: 2.5,
    why: 'the same statements; the rest is the sign-in check, validation and domain rules',
  });
};

const auditAppend = async (servers) => {
  const times = LEAVES;
  const perSecond = async (command) => (times * 1000) / (await servers.ask(command, { times }));
  const { value, floor } = await alternate({
    value: () => perSecond('appendLeaves'),
    floor: () => perSecond('insertLeaves'),
  });
  return judge({
    name: 'audit append, leaves/s (a transaction each)',
    value,
    floor,
    atLeast: 0.75,
    why: 'numbering a subject takes its lock and reads its highest number first, in the same round trip',
  });
};

/** What the API's requests take beside bare ones. */
export const apiMeasures = async (servers) => [
  await againstBare(servers, { name: 'list', label: 'item list page', atMost: 2 }),
  await againstBare(servers, { name: 'item', label: 'item read', atMost: 2 }),
  await save(servers),
  await dashboard(servers),
  await auditAppend(servers),
];

/** How much the p50 grows from the small database to the large one. */
export const growthMeasures = async (small, large, sizes) => {
  const measures = [];
  for (const [name, read] of Object.entries(READS)) {
    const taken = await alternate({
      rounds: 5,
      value: () => p50(BATCH, () => send(requestOf(large, read))),
      floor: () => p50(BATCH, () => send(requestOf(small, read))),
    });
    measures.push(
      judge({
        name: `${name}, p50 ms: ${sizes.large} items beside ${sizes.small}`,
        ...taken,
        atMost: 1.5,
        why: 'the agency that is asked about is the same in both; other agencies should cost it nothing',
      }),
    );
  }
  return measures;
};
