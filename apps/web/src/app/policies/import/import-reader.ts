import { Injectable } from '@angular/core';
import { type Correction, type ExtractedText } from '@plumbline/seed-parser/core';
import { type Preview } from './preview';
import { type ReadingAnswer, type ReadingRequest } from './reading-messages';

interface Waiting {
  readonly resolve: (preview: Preview) => void;
  readonly reject: (reason: Error) => void;
}

/** The reading was ended by whoever asked for it. */
export class ReadingCancelled extends Error {
  constructor() {
    super('The reading was cancelled.');
  }
}

type Question = ReadingRequest extends infer Each
  ? Each extends ReadingRequest
    ? Omit<Each, 'id'>
    : never
  : never;

/** Reads documents in a worker of the browser: nothing is sent anywhere. */
@Injectable()
export class ImportReader {
  private worker: Promise<Worker> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** Reads a text or Markdown file from its bytes. */
  readFile(name: string, bytes: Uint8Array, sha256: string): Promise<Preview> {
    return this.ask({ kind: 'file', name, bytes, sha256 });
  }

  /** Reads the text that the server took out of a file. */
  readText(name: string, extracted: ExtractedText, sha256: string): Promise<Preview> {
    return this.ask({ kind: 'text', name, extracted, sha256 });
  }

  /** Reads the same text again with corrections. */
  correct(corrections: readonly Correction[]): Promise<Preview> {
    return this.ask({ kind: 'correct', corrections });
  }

  /** Ends what is being read; whoever waits gets ReadingCancelled. */
  cancel(): void {
    void this.worker?.then((worker) => worker.terminate());
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new ReadingCancelled());
    this.waiting.clear();
  }

  private async ask(question: Question): Promise<Preview> {
    this.worker ??= this.start();
    const worker = await this.worker;
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });
  }

  private async start(): Promise<Worker> {
    const { startWorker } = await import('./start-worker');
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      this.waiting.get(data.id)?.resolve(data.preview);
      this.waiting.delete(data.id);
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The reading failed.'));
      this.waiting.clear();
    });
    return worker;
  }
}
