// The parser alone: how its time grows, what it takes beside a Markdown parser, and its memory.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { policyFile } from './data.mjs';
import { alternate, judge, median } from './measure.mjs';

const DIST = join(root, 'libs/seed-parser/dist');
const load = (path) => import(pathToFileURL(join(DIST, path)).href);
const MEGABYTE = 1_000_000;

/** The shipped policy over and over, its sections numbered on, of about so many bytes. */
export const longPolicy = (bytes) => {
  const once = readFileSync(policyFile, 'utf8');
  const copies = Math.ceil(bytes / once.length);
  return Array.from({ length: copies }, (_, copy) =>
    once.replace(/^(\d+)(?=\. .*\?$)/gmu, (number) => String(Number(number) + 20 * copy)),
  ).join('\n');
};

// Processor time: what the machine does besides must not count.
const processorMs = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const parts = async () => {
  const [{ outlineOf }, { parseSection }, { ordersMore }, { clustersOf }] = await Promise.all([
    load('structure/outline.js'),
    load('parse-section.js'),
    load('meaning/prescriptive.js'),
    load('meaning/clusters.js'),
  ]);
  const read = (text) => {
    const outline = outlineOf(text);
    const context = {
      text,
      gaps: outline.gaps,
      isPrescriptive: ordersMore(text, outline),
      isClaimed: () => false,
    };
    return outline.sections.map((section) => parseSection(context, section));
  };
  const comparable = (drafts) =>
    drafts.flatMap(({ outline, practices }) =>
      practices
        .filter(({ meaning }) => meaning.auditable)
        .map(({ span, ref, title, meaning }) => ({
          key: span[0],
          section: outline.span[0],
          ref,
          title,
          text: meaning.body,
          control: meaning.controls[0]?.control ?? null,
        })),
    );
  return { read, cluster: (practices) => clustersOf(practices), comparable };
};

const megabytes = (text) => `${(text.length / MEGABYTE).toFixed(1)} MB`;

// Sizes for each doubling; the long ones are worth one round.
const DOUBLINGS = [
  { from: 1, rounds: 3 },
  { from: 5, rounds: 1 },
  { from: 10, rounds: 1 },
];

/** Structure and meaning of a text twice as long; then the search for near-duplicates, apart. */
export const growthMeasures = async (isQuick) => {
  const { read, cluster, comparable } = await parts();
  const measures = [];
  for (const { from, rounds } of isQuick ? DOUBLINGS.slice(0, 1) : DOUBLINGS) {
    const [single, double] = [longPolicy(from * MEGABYTE), longPolicy(2 * from * MEGABYTE)];
    const taken = await alternate({
      rounds,
      value: () => processorMs(() => read(double)),
      floor: () => processorMs(() => read(single)),
    });
    measures.push(
      judge({
        name: `parser, structure and meaning, ms: ${megabytes(double)} beside ${megabytes(single)}`,
        ...taken,
        atMost: 2.3,
        why: 'reading grows faster than the text',
      }),
    );
  }
  const [few, many] = [MEGABYTE, 2 * MEGABYTE].map((size) => comparable(read(longPolicy(size))));
  const taken = await alternate({
    rounds: 3,
    value: () => processorMs(() => cluster(many)),
    floor: () => processorMs(() => cluster(few)),
  });
  measures.push(
    judge({
      name: `parser, near-duplicates, ms: ${many.length} practices beside ${few.length}`,
      ...taken,
      atMost: 2.6,
      why: 'comparing grows faster than the number of practices',
    }),
  );
  return measures;
};

/** Beside a Markdown parser on the same text, by turns in this run. */
export const besideMarkdown = async () => {
  const { read } = await parts();
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const text = longPolicy(MEGABYTE);
  const taken = await alternate({
    rounds: 5,
    value: () => processorMs(() => read(text)),
    floor: () => processorMs(() => fromMarkdown(text)),
  });
  return judge({
    name: `parser, structure and meaning, ms beside mdast-util-from-markdown: ${megabytes(text)}`,
    ...taken,
    atMost: 1 / 3,
    why: 'some hundred rules are asked of every sentence',
  });
};

const PEAK = `
  import { longPolicy } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/bench/parser.mjs')).href)};
  import { parseDocument } from ${JSON.stringify(pathToFileURL(join(DIST, 'index.js')).href)};
  const bytes = Buffer.from(longPolicy(Number(process.argv[1])));
  parseDocument({ name: 'warm.txt', bytes: bytes.subarray(0, 30_000) });
  const before = process.resourceUsage().maxRSS;
  parseDocument({ name: 'long.txt', bytes });
  console.log((process.resourceUsage().maxRSS - before) * 1024);
`;

/** Peak memory over what the process held before, in a process of its own. */
export const memoryMeasure = () => {
  const size = 10 * MEGABYTE;
  const peaks = [1, 2, 3].map(() => {
    const args = ['--input-type=module', '--eval', PEAK, String(size)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return judge({
    name: 'parser, peak memory, bytes beside the input',
    value: median(peaks),
    floor: size,
    atMost: 12,
    why: 'spans, sentences and reasons are kept for every practice',
  });
};
