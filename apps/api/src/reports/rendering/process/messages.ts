/** What the rendering process is told. It knows nothing of reviews: sources, data and faces. */
export interface RenderingTask {
  readonly templates: Readonly<Record<string, string>>;
  /** The data as JSON text; the templates read it from `report.json`. */
  readonly data: string;
  readonly fontFiles: readonly string[];
  /** Seconds since 1970: the PDF's creation time, so that the same input gives the same bytes. */
  readonly createdAt: number;
  readonly title: string;
}

/** The phases that run in the rendering process. */
export type RenderingPhase = 'lay-out' | 'check';

/** What the rendering process says. */
export type RenderingMessage =
  | { readonly kind: 'progress'; readonly phase: RenderingPhase; readonly percent: number }
  | { readonly kind: 'done'; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly kind: 'failed'; readonly phase: RenderingPhase; readonly reason: string };

const KINDS: readonly unknown[] = ['progress', 'done', 'failed'];

/** Whether a message came from `rendering-child.ts`; the channel carries nothing else. */
export const isRenderingMessage = (message: unknown): message is RenderingMessage =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  KINDS.includes(message.kind);

/** Whether a message is the task; the parent sends nothing else. */
export const isRenderingTask = (message: unknown): message is RenderingTask =>
  typeof message === 'object' && message !== null && 'templates' in message && 'data' in message;
