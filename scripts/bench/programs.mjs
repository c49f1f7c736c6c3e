// What runs without a server: the report's layout.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { alternate, judge } from './measure.mjs';

const load = (path) => import(pathToFileURL(join(root, path)).href);
const ITEMS = 100;

const milliseconds = async (work) => {
  const began = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - began) / 1e6;
};

/** The whole rendering (model, process, layout, check) beside Typst alone on the same data. */
export const reportMeasure = async () => {
  const rendering = 'apps/api/dist/reports/rendering';
  const [
    { renderReport },
    { layOut },
    { sampleReport, sampleItem },
    { reportModel },
    { reportBlocks },
  ] = await Promise.all([
    load(`${rendering}/render-report.js`),
    load(`${rendering}/process/lay-out.js`),
    // Not built, as the tests' samples aren't; it holds erasable types only.
    load('apps/api/src/reports/rendering/testing/sample-report.ts'),
    load(`${rendering}/report-model.js`),
    load(`${rendering}/sections/index.js`),
  ]);
  const [{ TEMPLATES }, { fontFiles }, { reportCoverage }, { printable }] = await Promise.all([
    load(`${rendering}/templates/index.js`),
    load(`${rendering}/fonts/font-files.js`),
    load(`${rendering}/fonts/coverage.js`),
    load(`${rendering}/text/printable.js`),
  ]);
  // Typst remembers what it laid out before: without words of its own a second round would be free.
  let rounds = 0;
  const freshInput = () => {
    rounds += 1;
    return sampleReport({
      items: Array.from({ length: ITEMS }, (_, at) =>
        sampleItem({
          itemKey: `1.${at + 1}`,
          ordinal: at,
          ref: `1.${at + 1}`,
          title: `Agreement ${at + 1} in round ${rounds}`,
        }),
      ),
    });
  };
  const taskFor = (input) => {
    const meta = {
      title: `Report ${rounds}`,
      author: 'Agency',
      keyword: input.contentSha256,
      state: 'draft',
      sample: 'real',
      header: 'Agency',
      footer: 'Review',
      hash: input.contentSha256,
    };
    const blocks = reportBlocks(reportModel(input));
    return {
      templates: TEMPLATES,
      data: JSON.stringify(printable({ meta, blocks }, reportCoverage())),
      fontFiles: fontFiles(),
      createdAt: Math.floor(Date.parse(input.generatedAt) / 1000),
      title: `Report ${rounds}`,
    };
  };
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  const perSecond = (taken) => (ITEMS * 1000) / taken;
  const taken = await alternate({
    rounds: 5,
    value: async () => {
      const input = freshInput();
      return perSecond(await milliseconds(() => renderReport(input, options)));
    },
    floor: async () => {
      const task = taskFor(freshInput());
      return perSecond(await milliseconds(() => layOut(task, () => undefined)));
    },
  });
  return judge({
    name: `report, items/s of ${ITEMS}`,
    ...taken,
    atLeast: 0.75,
    why: 'the process of its own starts and the PDF is read back and checked; both are outside Typst',
  });
};
