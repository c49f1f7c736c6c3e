import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fontFiles } from '../fonts/font-files.js';
import { type RenderingTask } from './messages.js';
import { RenderingFailed } from './rendering-failure.js';
import { renderInProcess, type RenderingOptions } from './rendering-process.js';

const START = `#set document(title: "Title")
#set text(font: "Source Sans 3", fallback: false, lang: "en", region: "US")
`;
const ENDLESS = `${START}
#let loop(n) = range(n).map(x => range(2000).map(y => str(x * y)).join("")).join("")
= Heading
#for round in range(100000) { loop(50) }`;

const task = (source: string): RenderingTask => ({
  templates: { 'main.typ': source },
  data: '{}',
  fontFiles: fontFiles(),
  createdAt: 1_780_000_000,
  title: 'Title',
});

const options = (changes: Partial<RenderingOptions> = {}): RenderingOptions => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...changes,
});

describe('the rendering process', () => {
  it('reports its phases in order and hands back the bytes', async () => {
    const phases: string[] = [];
    const rendered = await renderInProcess(
      task(`${START}= Heading`),
      options({ onProgress: ({ phase, percent }) => phases.push(`${phase} ${percent}`) }),
    );
    expect(rendered.pages).toBe(1);
    expect(Buffer.from(rendered.pdf).subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(phases).toEqual(['lay-out 10', 'lay-out 60', 'check 85', 'check 95']);
  });

  it('ends at once when it is cancelled in the middle of the layout', async () => {
    const cancel = new AbortController();
    const started = performance.now();
    const rendering = renderInProcess(
      task(ENDLESS),
      options({
        signal: cancel.signal,
        onProgress: () =>
          setTimeout(() => cancel.abort(new Error('cancelled by the officer')), 100),
      }),
    );
    await expect(rendering).rejects.toThrow('cancelled by the officer');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('starts nothing for a signal that is aborted already', () => {
    expect(() =>
      renderInProcess(task(START), options({ signal: AbortSignal.abort(new Error('too late')) })),
    ).toThrow('too late');
  });

  // Resident memory is read from /proc, which Linux alone has.
  if (existsSync('/proc/self/status')) {
    it('ends a layout that takes more memory than it may', async () => {
      const rendering = renderInProcess(task(ENDLESS), options({ memoryMegabytes: 50 }));
      await expect(rendering).rejects.toThrow('needs more memory');
    });
  }

  it('fails in the layout, with the diagnostics for the log', async () => {
    const failure = await renderInProcess(task(`${START}#nothing`), options()).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(RenderingFailed);
    expect(failure).toMatchObject({
      phase: 'lay-out',
      detail: expect.stringContaining('unknown variable: nothing'),
    });
  });

  it('fails in the layout for what PDF/UA-1 forbids', async () => {
    const withoutTitle = START.replace('title: "Title"', 'author: "A"');
    const failure = await renderInProcess(task(`${withoutTitle}= H`), options()).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ phase: 'lay-out', detail: expect.stringContaining('title') });
  });

  it('fails in the check for a PDF that is not what was asked for', async () => {
    const failure = await renderInProcess(
      { ...task(`${START}= H`), title: 'Another title' },
      options(),
    ).catch((error: unknown) => error);
    expect(failure).toMatchObject({ phase: 'check', detail: 'its title differs' });
  });

  it('reads no file of the machine', async () => {
    const failure = await renderInProcess(
      task(`${START}= H\n#read("/etc/hostname")`),
      options(),
    ).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      phase: 'lay-out',
      detail: expect.stringContaining('not found'),
    });
  });
});
