import { setTimeout } from 'node:timers/promises';
import { JOB_SCHEMA } from '../../database/migrate.js';
import { type Tx } from '../../database/tenant.js';
import { anInput, type ReviewStage } from '../../items/testing/review-stage.js';
import { type Acknowledged, type Stored } from './faults.js';

/** An answer to a request; null when none came. */
export type Answer = { readonly status: number; readonly body: unknown } | null;

export interface Sent {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export type Send = (request: Sent) => Promise<Answer>;

/** How often a writer tries one command before it gives up and says so. */
const TRIES = 400;
const PAUSE = 25;
/** One command in so many asks for a report: a row, a leaf and a job. */
const REPORT_EVERY = 10;

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;

const isOutage = (answer: Answer): boolean => answer === null || answer.status === 503;

interface Log {
  sentences: { itemId: string; text: string }[];
  reports: string[];
  unexpected: string[];
}

/** A person who writes on one item, and goes on as a person would when the server was gone. */
class Writer {
  private seen = 1;

  constructor(
    private readonly send: Send,
    private readonly itemId: string,
    private readonly log: Log,
  ) {}

  /** Looks at the item as it stands. */
  async begin(): Promise<void> {
    this.seen = Number(fieldOf((await this.read())?.body, 'version'));
  }

  async write(text: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.send({
        method: 'PUT',
        path: `/api/items/${this.itemId}/assessment`,
        headers: { 'if-match': `"${this.seen}"` },
        body: anInput({ narrative: text }),
      });
      if (answer?.status === 200) return this.acknowledge(text, answer);
      if (!isOutage(answer)) return this.giveUp(text, answer);
      if (await this.hasArrived(text)) return;
    }
    this.giveUp(text, null);
  }

  async request(reviewId: string, key: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.send({
        method: 'POST',
        path: `/api/reviews/${reviewId}/reports`,
        headers: { 'idempotency-key': key },
        body: { edition: null },
      });
      if (answer?.status === 202) {
        this.log.reports.push(String(fieldOf(answer.body, 'id')));
        return;
      }
      if (!isOutage(answer) && answer?.status !== 409) return this.giveUp(key, answer);
      await setTimeout(PAUSE);
    }
    this.giveUp(key, null);
  }

  /** Whether the command was done although its reply never came. */
  private async hasArrived(text: string): Promise<boolean> {
    const view = await this.read();
    if (view === null) return false;
    const isMine = fieldOf(fieldOf(view.body, 'assessment'), 'narrative') === text;
    if (isMine) this.acknowledge(text, view);
    else this.seen = Number(fieldOf(view.body, 'version'));
    return isMine;
  }

  private async read(): Promise<Answer> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const view = await this.send({ method: 'GET', path: `/api/items/${this.itemId}` });
      if (view?.status === 200) return view;
      await setTimeout(PAUSE);
    }
    return null;
  }

  private acknowledge(text: string, answer: Answer): void {
    this.seen = Number(fieldOf(answer?.body, 'version'));
    this.log.sentences.push({ itemId: this.itemId, text });
  }

  private giveUp(what: string, answer: Answer): void {
    this.log.unexpected.push(`"${what}" was answered ${answer?.status ?? 'never'}`);
  }
}

export interface Writing {
  readonly stage: ReviewStage;
  readonly send: Send;
  readonly writes: number;
  readonly kills: number;
  /** Kills the server that is tried and starts it again. */
  readonly kill: () => Promise<void>;
}

/** Writes on every item of the stage at once while something is killed in between. */
export const writeUnderKills = async (writing: Writing): Promise<Acknowledged> => {
  const { stage, send, writes, kills } = writing;
  const log: Log = { sentences: [], reports: [], unexpected: [] };
  const each = Math.ceil(writes / stage.itemIds.length);
  let open = stage.itemIds.length;
  const write = async (itemId: string): Promise<void> => {
    const writer = new Writer(send, itemId, log);
    await writer.begin();
    for (let number = 1; number <= each; number += 1) {
      const text = `Sentence ${number} of ${itemId}.`;
      if (number % REPORT_EVERY === 0)
        await writer.request(stage.reviewId, text.replaceAll(' ', '-'));
      else await writer.write(text);
    }
    open -= 1;
  };
  const acknowledged = () => log.sentences.length + log.reports.length;
  const killBetween = async (): Promise<void> => {
    for (let number = 1; number <= kills; number += 1) {
      const due = (number * writes) / (kills + 1);
      while (acknowledged() < due && open > 0) await setTimeout(2);
      await writing.kill();
    }
  };
  await Promise.all([killBetween(), ...stage.itemIds.map(write)]);
  return log;
};

/** Reads what the database holds of the stage's items and reports. */
export const readStored = async (tx: Tx, { reviewId }: ReviewStage): Promise<Stored> => ({
  items: await tx.query(
    `SELECT i.id, i.assessment_revision AS revision,
            (SELECT coalesce(json_agg(s.narrative), '[]') FROM assessment s
              WHERE s.review_item_id = i.id) AS narratives,
            (SELECT count(*) FROM audit_leaf l
              WHERE l.subject = 'item:' || i.id AND l.type = 'item.assessed') AS leaves
       FROM review_item i WHERE i.review_id = $1`,
    [reviewId],
  ),
  reports: await tx.query(
    `SELECT r.id,
            (SELECT count(*) FROM audit_leaf l
              WHERE l.subject = 'report:' || r.id AND l.type = 'report.requested') AS leaves,
            (SELECT count(*) FROM ${JOB_SCHEMA}.job j
              WHERE j.data ->> 'reportId' = r.id::text) AS jobs
       FROM report r WHERE r.review_id = $1`,
    [reviewId],
  ),
});
