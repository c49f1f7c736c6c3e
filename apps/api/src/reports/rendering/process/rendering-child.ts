// The entry of the rendering process: one task in, progress and the PDF out. It runs built, and
// from source by Node's own type stripping, so it and what it imports hold erasable types only.
import { pdfDefects } from './check-pdf.js';
import { layOut } from './lay-out.js';
import {
  isRenderingTask,
  type RenderingMessage,
  type RenderingPhase,
  type RenderingTask,
} from './messages.js';

const OWN_FONTS = ['SourceSans3', 'SourceCodePro'];

const say = (message: RenderingMessage): void => {
  process.send?.(message);
};

/** The last word: the process ends once the parent has it. */
const conclude = (message: RenderingMessage): void => {
  process.send?.(message, () => process.disconnect());
};

function render(task: RenderingTask): void {
  let phase: RenderingPhase = 'lay-out';
  try {
    say({ kind: 'progress', phase, percent: 10 });
    const { pages, pdf } = layOut(task, () => say({ kind: 'progress', phase, percent: 60 }));
    phase = 'check';
    say({ kind: 'progress', phase, percent: 85 });
    const defects = pdfDefects(pdf, { title: task.title, pages, fonts: OWN_FONTS });
    if (defects.length > 0) {
      conclude({ kind: 'failed', phase, reason: defects.join('; ') });
      return;
    }
    say({ kind: 'progress', phase, percent: 95 });
    conclude({ kind: 'done', pdf, pages });
  } catch (error) {
    // Whatever went wrong in here, the parent says what it means for the report.
    conclude({
      kind: 'failed',
      phase,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

process.once('message', (message) => {
  if (isRenderingTask(message)) render(message);
});
// An interrupt from the terminal reaches the whole group; when to stop is the parent's to say.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// Without this a child whose parent is gone would render for nobody.
process.once('disconnect', () => process.exit());
