import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { TestTrail } from '../audit/testing/trail.js';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

let trail: TestTrail;

beforeAll(async () => {
  trail = await TestTrail.start();
  await trail.grow(3);
  await trail.grow(2);
});
afterAll(() => trail.close());

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `plumbline audit …` as an operator does: a process of its own, as the application's role. */
const audit = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: trail.test.appUrl,
      PLUMBLINE_DATA: trail.dataDir,
    };
    execFile(process.execPath, [CLI, 'audit', ...words], { env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });

it('ends with 0 for a whole trail, and says to when it vouches and what it cannot see', async () => {
  const { code, output } = await audit('verify');
  expect(output).toMatch(/^5 events in the tree under 2 signed heads, 0 not in it yet\.\n/);
  expect(output).toMatch(/\nVouches for what was recorded up to \d{4}-\d\d-\d\dT[\d:.]+Z\.\n/);
  expect(output).toMatch(/\nCan't see:\n- /);
  expect(output).toMatch(/--known: 5:[0-9a-f]{64}\n$/);
  expect(code).toBe(0);
  const known = /--known: (\S+)\n$/.exec(output)?.[1] ?? '';
  expect((await audit('verify', '--known', known)).code).toBe(0);
}, 60_000);

it('ends with 1 for a changed row, and names the place and the time before it', async () => {
  await trail.tamper(`UPDATE audit_leaf SET type = 'item.accepted' WHERE leaf_index = 4`);
  const { code, output } = await audit('verify');
  await trail.tamper(`UPDATE audit_leaf SET type = 'item.assessed' WHERE leaf_index = 4`);
  expect(code).toBe(1);
  expect(output).toContain('Wrong (');
  expect(output).toContain('The event at place 4 of the tree');
  expect(output).toContain('Vouches for what was recorded up to');
  expect(output).not.toContain('Note this head');
}, 60_000);

it('ends with 1 for a head that does not fit the one noted', async () => {
  const { code, output } = await audit('verify', '--known', `9:${'0'.repeat(64)}`);
  expect(output).toContain('The tree has 5 events; the head you noted had 9.');
  expect(code).toBe(1);
}, 60_000);

it('ends with an error for a head that is none, and says how one is written', async () => {
  const { code, errors } = await audit('verify', '--known', 'yesterday');
  expect(errors).toContain('<size>:<root>');
  expect(code).toBeGreaterThan(0);
}, 60_000);
