// What `npm test` does: install, then lint, types, unit, API on real PostgreSQL and journeys in a
// real browser, in two lanes; closes with one line `N passed, N failed` over all runners.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, onPinnedNode, root, toolEnvironment } from './install.mjs';
import { laneSteps } from './test-steps.mjs';

installDependencies();
await onPinnedNode(import.meta.url);

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s`;
const resultsDir = join(root, 'node_modules', '.cache', 'plumbline-test');
rmSync(resultsDir, { recursive: true, force: true });
mkdirSync(resultsDir, { recursive: true });

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(130);
  });
}

const runCommand = ({ command, args, env = {} }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: toolEnvironment({ FORCE_COLOR: '0', ...env }),
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });

/** Reads what a runner says of itself; a step without a runner counts as one check. */
const countOf = ({ step, code, output }) => {
  if (step.counts === undefined) return code === 0 ? [1, 0] : [0, 1];
  try {
    const [passed, failed, note = ''] = step.counts({
      output,
      report: () => JSON.parse(readFileSync(join(resultsDir, `${step.name}.json`), 'utf8')),
    });
    return code !== 0 && failed === 0 ? [passed, 1, note] : [passed, failed, note];
  } catch {
    return [0, 1];
  }
};

const totals = { passed: 0, failed: 0 };
const finished = new Map();

const runStep = async (step) => {
  for (const needed of step.needs ?? []) await finished.get(needed)?.promise;
  console.log(`${seconds()}  ${step.name} …`);
  const result = await runCommand(step.run(resultsDir));
  const [passed, failed, note = ''] = countOf({ step, ...result });
  totals.passed += passed;
  totals.failed += failed;
  const verdict = failed === 0 ? 'passed' : 'FAILED';
  const counts = `${passed} passed, ${failed} failed`;
  console.log(`${seconds()}  ${step.name} ${verdict}: ${note ? `${counts} (${note})` : counts}`);
  if (failed > 0) console.log(result.output.replace(/^/gm, '        '));
};

const lanes = laneSteps(only);
for (const step of lanes.flat()) {
  let settle;
  const promise = new Promise((resolve) => (settle = resolve));
  finished.set(step.name, { promise, settle });
}
await Promise.all(
  lanes.map(async (steps) => {
    for (const step of steps) {
      await runStep(step);
      finished.get(step.name).settle();
    }
  }),
);

console.log(`\nTook ${seconds().trim()}.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
