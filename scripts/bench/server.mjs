// One process with both sides on one database: the application, and beside it bare Fastify with pg,
// which sends the statements that the application sent for the same request.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import fastify from 'fastify';
import pg from 'pg';
import { root } from '../install.mjs';
import { idOf, KIND } from './data.mjs';

const dist = (path) => import(pathToFileURL(join(root, 'apps/api/dist', path)).href);
// The application's own way to its parts, so that both sides check a token with the same code.
const requireFromApi = createRequire(join(root, 'apps/api/dist/main.js'));
const { DataSource } = requireFromApi('typeorm');
const jwt = requireFromApi('jsonwebtoken');
const [
  { readConfig },
  { createApp },
  { AccessTokens },
  { Keys },
  { Tenancy },
  { AuditTrail },
  { createLogger },
] = await Promise.all([
  dist('config/config.js'),
  dist('core/create-app.js'),
  dist('auth/access-tokens.js'),
  dist('config/keys.js'),
  dist('database/tenant.js'),
  dist('audit/audit-trail.js'),
  dist('core/logger.js'),
]);

const config = readConfig(process.env);
const app = await createApp(config, { logger: createLogger({ logLevel: 'silent' }) });
await app.listen({ port: 0, host: '127.0.0.1' });
const dataSource = app.get(DataSource);
const keys = app.get(Keys, { strict: false });
const pool = new pg.Pool({
  connectionString: process.env.BENCH_FLOOR_URL ?? config.databaseUrl,
  max: 10,
});
const recorded = new Map();
let recording = null;

const usual = dataSource.logger;
const quiet = () => undefined;
const listener = {
  logQuery: (sql, params) => recording?.push({ sql, params: params ?? [] }),
  logQueryError: quiet,
  logQuerySlow: quiet,
  logSchemaBuild: quiet,
  logMigration: quiet,
  log: quiet,
};

const isSessionCheck = ({ sql }) => sql.includes('plumbline.session');

/** The statements in their transaction; those before it went on a connection of their own. */
const replay = async (name) => {
  const client = await pool.connect();
  const results = [];
  try {
    for (const { sql, params } of recorded.get(name) ?? []) {
      if (isSessionCheck({ sql })) continue;
      const result =
        params.length === 0 ? await client.query(sql) : await client.query(sql, params);
      if (Array.isArray(result.rows)) results.push(result.rows);
    }
    return results;
  } finally {
    client.release();
  }
};

const bare = fastify();
bare.get('/replay/:name', async (request, reply) => {
  jwt.verify((request.headers.authorization ?? '').slice('Bearer '.length), keys.accessToken);
  const check = recorded.get(request.params.name).find(isSessionCheck);
  const { rows } = await pool.query(check.sql, check.params);
  if (rows.length === 0) return reply.code(401).send();
  return replay(request.params.name);
});
await bare.listen({ port: 0, host: '127.0.0.1' });

const timed = async (work) => {
  const began = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - began) / 1e6;
};

const agencyId = idOf(KIND.agency, 0);
const actor = {
  userId: idOf(KIND.officer, 0),
  name: 'Officer',
  grants: [{ role: 'officer', agencyId }],
};
let leaf = 0;

const event = () => ({
  type: 'item.assessed',
  schema: 'plumbline.event/1',
  agencyId,
  subject: { kind: 'item', id: idOf(KIND.item, 1_000_000 + (leaf += 1)) },
  payload: { assessmentRevision: 1, outcome: 'compliant' },
});

const appendLeaf = () => {
  const trail = app.get(AuditTrail);
  return app.get(Tenancy).run(actor, (tx) => trail.record(tx, [event()]));
};

const LEAF = `INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, actor_id,
  at, payload, payload_sha256) VALUES (gen_random_uuid(), $1, $2, 1, $3, $4, $5, $6, $7, encode(sha256($7), 'hex'))`;

const insertLeaf = () => {
  const { subject, type, schema, payload } = event();
  return app
    .get(Tenancy)
    .run(actor, (tx) =>
      tx.query(LEAF, [
        agencyId,
        `${subject.kind}:${subject.id}`,
        type,
        schema,
        actor.userId,
        tx.now,
        Buffer.from(JSON.stringify(payload)),
      ]),
    );
};

const repeat = (work) => async (times) => {
  for (let at = 0; at < times; at += 1) await work();
};

const COMMANDS = {
  record: () => {
    dataSource.logger = listener;
    recording = [];
  },
  keep: ({ name }) => {
    dataSource.logger = usual;
    recorded.set(name, recording);
    recording = null;
    return recorded.get(name).length;
  },
  replay: ({ name }) => timed(() => replay(name)),
  appendLeaves: ({ times }) => timed(() => repeat(appendLeaf)(times)),
  insertLeaves: ({ times }) => timed(() => repeat(insertLeaf)(times)),
};

process.on('message', async ({ id, command, ...rest }) => {
  try {
    process.send({ id, result: (await COMMANDS[command](rest)) ?? null });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
// Whoever measures may be gone; nobody else uses this process.
process.on('disconnect', () => process.exit());

const tokens = app.get(AccessTokens, { strict: false });
const tokenOf = (kind, session) =>
  tokens.issue({ sub: idOf(kind, 0), sid: idOf(KIND.session, session) });
process.send({
  ready: true,
  api: `http://127.0.0.1:${app.getHttpServer().address().port}`,
  bare: `http://127.0.0.1:${bare.server.address().port}`,
  officer: tokenOf(KIND.officer, 0),
  supervisor: tokenOf(KIND.supervisor, 1),
});
