// The steps of `npm test`, in two lanes that run beside each other (two cores are enough).
import { join } from 'node:path';

const jestCounts = ({ report }) => {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report();
  return [numPassedTests, numFailedTests + numRuntimeErrorTestSuites];
};

const journeyCounts = ({ report }) => {
  const { expected, unexpected, flaky } = report().stats;
  // A journey that passes only on its second try is told, and doesn't fail the run.
  const note = flaky > 0 ? `${flaky} only on the second try` : '';
  return [expected + flaky, unexpected, note];
};

const nodeTestCounts = ({ output }) => {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const [passed, failed] = [count('pass'), count('fail')];
  if (Number.isNaN(passed + failed)) throw new Error('no counts');
  return [passed, failed];
};

const jest = (name, folder, { esm }) => ({
  name,
  counts: jestCounts,
  run: (results) => ({
    command: 'jest',
    args: [
      '-c',
      `${folder}/jest.config.mjs`,
      '--json',
      '--outputFile',
      join(results, `${name}.json`),
      '--maxWorkers=2',
    ],
    env: esm
      ? { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }
      : { NODE_OPTIONS: '--no-warnings' },
  }),
});

const check = (name, command, args) => ({ name, run: () => ({ command, args }) });

const domain = jest('domain', 'libs/domain', { esm: true });
const parser = jest('seed-parser', 'libs/seed-parser', { esm: true });
const web = jest('web', 'apps/web', { esm: false });
const api = jest('api', 'apps/api', { esm: true });
const compile = check('compile', 'tsc', ['-b', 'libs/domain', 'libs/seed-parser', 'apps/api']);
const build = check('build', 'node', ['scripts/build.mjs']);
const tools = {
  name: 'tools',
  counts: nodeTestCounts,
  run: () => ({
    command: 'node',
    args: ['--test', '--test-reporter=tap', 'scripts/**/*.test.mjs'],
  }),
};
const journeys = {
  name: 'journeys',
  counts: journeyCounts,
  needs: ['build'],
  run: (results) => ({
    command: 'playwright',
    args: ['test', '-c', 'apps/e2e/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'journeys.json') },
  }),
};

const typechecks = ['libs/domain', 'libs/seed-parser', 'apps/api'].map((folder) =>
  check(`types of ${folder}`, 'tsc', ['-p', `${folder}/tsconfig.spec.json`]),
);

const LANES = {
  unit: [[compile, domain, parser], [web]],
  all: [
    [build, api, journeys],
    [
      check('format', 'prettier', ['--check', '--log-level=warn', '.']),
      domain,
      parser,
      web,
      // The build leaves the project graph, without which the dependency rule is not looked at.
      { ...check('lint', 'eslint', ['.', '--max-warnings=0']), needs: ['build'] },
      ...typechecks,
      check('types of apps/e2e', 'tsc', ['-p', 'apps/e2e/tsconfig.json']),
      {
        ...check('generated files', 'node', ['scripts/generate.mjs', '--check']),
        needs: ['build'],
      },
      tools,
    ],
  ],
};

/** The lanes to run; `unit` for the quick loop, everything otherwise. */
export const laneSteps = (only) => LANES[only ?? 'all'] ?? LANES.all;
