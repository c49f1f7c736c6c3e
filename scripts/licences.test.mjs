// The production dependencies: permissive licences only, and nothing that reports home.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for no more than a notice. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);

/** Packages that send usage data at install or run time. */
const TELEMETRY =
  /^(?:@scarf\/|@sentry\/|@segment\/|@amplitude\/|@datadog\/|analytics-node$|applicationinsights$|dd-trace$|insight$|mixpanel|newrelic$|posthog|universal-analytics$|@angular\/cli$|nx$)/;

/** `(MIT OR GPL-3.0)` is fine by its better half; `MIT AND X` needs both. */
export const isPermissive = (expression) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence.trim())));

/** Packages that name no licence in their package.json, and what their own files say. */
const STATED_ELSEWHERE = new Map([['pause', 'MIT']]);

/** Packages that would report at their installation only, which .npmrc turns off. */
const ONLY_AT_INSTALL = new Map([['@scarf/scarf', 'swagger-ui-dist']]);

const licenceIn = (path) => {
  try {
    const { license, licenses } = JSON.parse(
      readFileSync(join(root, path, 'package.json'), 'utf8'),
    );
    return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
  } catch {
    // A package for another platform isn't installed here; the lock file speaks for it.
    return undefined;
  }
};

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const production = () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, link }]) => {
      return path.startsWith('node_modules/') && !dev && !devOptional && !link;
    })
    .map(([path, { license }]) => ({
      path,
      name: nameOf(path),
      licence: STATED_ELSEWHERE.get(nameOf(path)) ?? licenceIn(path) ?? license ?? 'none',
    }));
};

test('production dependencies have permissive licences', () => {
  const found = production();
  assert.ok(found.length > 100, `only ${found.length} packages were read`);
  const others = found.filter(({ licence }) => !isPermissive(licence));
  assert.deepEqual(
    others.map(({ name, licence }) => `${name}: ${licence}`),
    [],
  );
});

test('no production dependency is known for telemetry', () => {
  const found = production().filter(
    ({ name }) => TELEMETRY.test(name) && !ONLY_AT_INSTALL.has(name),
  );
  assert.deepEqual(
    found.map(({ path }) => path),
    [],
  );
});

test('what reports at its installation stays asleep', () => {
  for (const [name, user] of ONLY_AT_INSTALL) {
    const { main = 'index.js' } = JSON.parse(
      readFileSync(join(root, 'node_modules', user, 'package.json'), 'utf8'),
    );
    const code = readFileSync(join(root, 'node_modules', user, main), 'utf8');
    assert.ok(!code.includes(name), `${user} uses ${name} at run time`);
  }
  assert.match(readFileSync(join(root, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m);
});

test('tells a permissive licence from others', () => {
  for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', '(BSD-2-Clause OR GPL-2.0)']) {
    assert.ok(isPermissive(licence), licence);
  }
  for (const licence of ['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'none', 'SEE LICENSE']) {
    assert.ok(!isPermissive(licence), licence);
  }
});
