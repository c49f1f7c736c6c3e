// `npm run bench`: each measure beside its floor, taken by turns in this very run, on this machine
// and only on loopback. `--json` prints a line a measure, `--quick` generates 60,000 items instead of
// 600,000. Ends with 1 when a target is missed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies, nodePath, onPinnedNode, root } from './install.mjs';

installDependencies();
await onPinnedNode(import.meta.url);

const isJson = process.argv.includes('--json');
// The installation grows by agencies, each as large as before: what is asked is whether others' rows
// cost an agency anything. With ten times the reviews in the agency itself its dashboard has ten times
// the history to add up, and took 3 times as long: that is its own work growing, not the installation.
const LARGE = process.argv.includes('--quick')
  ? { agencies: 200, reviews: 3 }
  : { agencies: 2000, reviews: 3 };
const SMALL = { agencies: 20, reviews: 3 };
const PASSWORD = 'bench-only-password';
const GENERATED_WITHIN_SECONDS = 180;

const began = Date.now();
const tell = (text) => {
  console.error(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
};

const results = [];
const show = (measures) => {
  for (const measure of measures.flat()) {
    results.push(measure);
    if (isJson) console.log(JSON.stringify(measure));
    else print(measure);
  }
};

const print = ({ name, value, floor, ratio, target, ok, why }) => {
  const beside = floor === null ? '' : `  floor ${floor}  ratio ${ratio}`;
  console.log(
    `${ok ? 'ok  ' : 'MISS'}  ${name}: ${value}${beside}  (${target})${why ? `\n      ${why}` : ''}`,
  );
};

const compile = () => {
  tell('Compiling …');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(nodePath(), [tsc, '-b', 'apps/api'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
};

const itemsOf = ({ agencies, reviews }) => agencies * reviews * 100;

const fill = async (database, name, layout) => {
  const { migrate } = await import(
    pathToFileURL(join(root, 'apps/api/dist/database/migrate.js')).href
  );
  const { Passwords } = await import(
    pathToFileURL(join(root, 'apps/api/dist/auth/passwords.js')).href
  );
  const { generate, policyFile } = await import('./bench/data.mjs');
  const made = await database.make(name);
  await migrate(made.ownerUrl);
  const from = Date.now();
  await generate(made.ownerUrl, {
    ...layout,
    text: readFileSync(policyFile, 'utf8'),
    passwordHash: await new Passwords().hash(PASSWORD),
  });
  const seconds = (Date.now() - from) / 1000;
  tell(`${itemsOf(layout)} items in ${seconds.toFixed(1)} s.`);
  return { ...made, seconds };
};

/** A measure that can't be taken is a miss with its cause; the others go on. */
const orUnmeasured = async (name, take) => {
  try {
    return await take();
  } catch (error) {
    const why = `not measured: ${error.message.split('\n', 1)[0]}`;
    return [{ name, value: null, floor: null, ratio: null, target: null, ok: false, why }];
  }
};

const run = async () => {
  compile();
  const [{ startDatabase, startServers }, api, { firstVisitMeasures }, programs, { judge }] =
    await Promise.all([
      import('./bench/processes.mjs'),
      import('./bench/api.mjs'),
      import('./bench/first-visit.mjs'),
      import('./bench/programs.mjs'),
      import('./bench/measure.mjs'),
    ]);
  const database = await startDatabase();
  try {
    tell('Generating data …');
    const small = await fill(database, 'bench_small', SMALL);
    const floor = await database.make('bench_floor', 'bench_small');
    const large = await fill(database, 'bench_large', LARGE);
    show([
      judge({
        name: `generating ${itemsOf(LARGE)} items, seconds`,
        value: large.seconds,
        floor: null,
        atMost: GENERATED_WITHIN_SECONDS,
      }),
    ]);
    const { folder } = database;
    const onSmall = await startServers({
      folder,
      name: 'small',
      appUrl: small.appUrl,
      floorUrl: floor.appUrl,
    });
    const onLarge = await startServers({ folder, name: 'large', appUrl: large.appUrl });
    tell('Measuring the API …');
    show(await api.apiMeasures(onSmall));
    const sizes = { small: itemsOf(SMALL), large: itemsOf(LARGE) };
    show(await api.growthMeasures(onSmall, onLarge, sizes));
    tell('Measuring the first visit …');
    const visit = { url: onSmall.api, email: 'officer-0@example.gov', password: PASSWORD };
    show(await orUnmeasured('first visit', () => firstVisitMeasures(visit)));
    onSmall.stop();
    onLarge.stop();
    tell('Measuring report and parser …');
    show([await programs.reportMeasure()]);
    const parser = await import('./bench/parser.mjs');
    show(await parser.growthMeasures(process.argv.includes('--quick')));
    show([await parser.besideMarkdown(), parser.memoryMeasure()]);
  } finally {
    await database.close();
  }
};

try {
  await run();
  const missed = results.filter(({ ok }) => !ok).length;
  tell(`${results.length - missed} of ${results.length} targets met.`);
  process.exit(missed === 0 ? 0 : 1);
} catch (error) {
  console.error(`The bench broke off: ${error.message}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error.stack);
  process.exit(2);
}
