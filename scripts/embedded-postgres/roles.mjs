// The two roles and the database, made on the first start.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

const makeRole = async (client, { name, password }) => {
  const { rows } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rows.length === 0 ? 'CREATE' : 'ALTER';
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
  await client.query(`${verb} ROLE ${name} ${rights} PASSWORD ${literal(password)}`);
};

const makeDatabase = async (client) => {
  const { rows } = await client.query("SELECT FROM pg_database WHERE datname = 'plumbline'");
  if (rows.length === 0) await client.query('CREATE DATABASE plumbline OWNER plumbline_owner');
  await client.query('REVOKE ALL ON DATABASE plumbline FROM PUBLIC');
  await client.query('GRANT CONNECT ON DATABASE plumbline TO plumbline_app');
};

/** Makes what is missing; a start that broke half-way is taken up by the next one. */
export const prepareDatabase = async ({ dataDir, port, credentials }) => {
  const mark = join(dataDir, 'prepared');
  if (existsSync(mark)) return;
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: credentials.superuser,
    database: 'postgres',
  });
  await client.connect();
  try {
    await makeRole(client, { name: 'plumbline_owner', password: credentials.owner });
    await makeRole(client, { name: 'plumbline_app', password: credentials.app });
    await makeDatabase(client);
  } finally {
    await client.end();
  }
  writeFileSync(mark, '');
};
