// What `npm run test:full` does: `npm test` with ten times the counts (writes, keys, kills, rotations),
// and then what was counted, one line each.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, onPinnedNode, nodePath, root, toolEnvironment } from './install.mjs';

installDependencies();
await onPinnedNode(import.meta.url);

const RESULTS = join(root, 'node_modules/.cache/plumbline-test/api.json');

const code = await new Promise((resolve) => {
  const child = spawn(nodePath(), [join(root, 'scripts/test.mjs'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: toolEnvironment({ PLUMBLINE_FULL: '1' }),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (exitCode) => resolve(exitCode ?? 1));
});

const checks = () => {
  const { testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  return testResults
    .filter(({ name }) => name.includes('/durability/'))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title }) => /\(\d/.test(title));
};

console.log('\nAt full counts:');
try {
  for (const { status, fullName, duration } of checks()) {
    console.log(`  ${status}  ${fullName}, ${Math.round((duration ?? 0) / 1000)} s`);
  }
} catch (error) {
  console.error(`The results of the API's tests can't be read: ${error.message}`);
  process.exit(1);
}
process.exit(code);
