// Writes the files that follow from the sources: apps/api/openapi.json, the web's types made from
// it, docs/lifecycle.md and policies/overlay.schema.json. With --check it writes nothing and fails when one is out of date.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies, onPinnedNode, nodePath, root, toolEnvironment } from './install.mjs';

installDependencies();
await onPinnedNode(import.meta.url);
const isCheck = process.argv.includes('--check');

const openApi = () => {
  const result = spawnSync(nodePath(), [join(root, 'apps/api/dist/openapi.js')], {
    cwd: root,
    encoding: 'utf8',
    env: toolEnvironment(),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new Error(`The OpenAPI document can't be made: ${result.stderr}`);
  return result.stdout;
};

const webTypes = async (document) => {
  const { default: openapiTs, astToString } = await import('openapi-typescript');
  const nodes = await openapiTs(JSON.parse(document), { alphabetize: true });
  return `// Generated from apps/api/openapi.json by \`npm run generate\`. Not edited by hand.\n\n${astToString(nodes)}`;
};

const lifecycle = async () => {
  const { lifecycleMarkdown } = await import(
    pathToFileURL(join(root, 'libs/domain/dist/index.js')).href
  );
  return lifecycleMarkdown();
};

const overlaySchema = async () => {
  const { overlaySchema: schema } = await import(
    pathToFileURL(join(root, 'apps/api/dist/policies/overlay/overlay-schema.js')).href
  );
  return `${JSON.stringify(schema(), null, 2)}\n`;
};

const document = openApi();
const files = [
  ['apps/api/openapi.json', document],
  ['apps/web/src/app/api/schema.ts', await webTypes(document)],
  ['docs/lifecycle.md', await lifecycle()],
  ['policies/overlay.schema.json', await overlaySchema()],
];

const stale = files.filter(([path, text]) => {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
});
if (isCheck && stale.length > 0) {
  console.error(
    `Out of date: ${stale.map(([path]) => path).join(', ')}. Run \`npm run generate\` and commit.`,
  );
  process.exit(1);
}
if (!isCheck) for (const [path, text] of stale) writeFileSync(join(root, path), text);
console.log(
  stale.length === 0 ? 'All generated files are up to date.' : `Wrote ${stale.length} file(s).`,
);
