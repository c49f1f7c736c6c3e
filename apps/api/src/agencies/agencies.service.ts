import { Injectable } from '@nestjs/common';
import {
  type Actor,
  demand,
  domainEvent,
  DomainError,
  type EventType,
  type JsonObject,
} from '@plumbline/domain';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { SYSTEM, Tenancy, type Tx } from '../database/tenant.js';
import type { ChangeAgencyInput, CreateAgencyInput } from './agency.dto.js';
import type { AgencyListView, AgencyView } from './agency.view.js';

const COLUMNS = `id, slug, name, time_zone AS "timeZone", is_sample AS "isSample", version`;

/** An agency and the version of it that the administrator saw. */
interface SeenAgency {
  id: string;
  expectedVersion: number;
}

/** Agencies: everyone signed in reads their names, administrators manage them. */
@Injectable()
export class AgenciesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  async list(actor: Actor): Promise<AgencyListView> {
    demand(actor, 'agency.read');
    const items = await this.tenancy.run(actor, (tx) =>
      tx.query<AgencyView>(
        `SELECT ${COLUMNS} FROM plumbline.agency WHERE retired_at IS NULL ORDER BY name`,
      ),
    );
    return { items };
  }

  async create(actor: Actor, input: CreateAgencyInput): Promise<AgencyView> {
    demand(actor, 'agency.manage', { agencyId: null });
    return this.tenancy.run(actor, (tx) => this.add(tx, { ...input, isSample: false }));
  }

  /** @throws DomainError `not-found` for an agency that isn't there or is retired, `stale`. */
  async change(
    actor: Actor,
    { id, expectedVersion, changes }: SeenAgency & { changes: ChangeAgencyInput },
  ): Promise<AgencyView> {
    demand(actor, 'agency.manage', { agencyId: null });
    return this.write(actor, { id, expectedVersion }, async (tx) => {
      await tx.query(
        `UPDATE plumbline.agency SET version = version + 1, name = coalesce($2, name),
           time_zone = coalesce($3, time_zone) WHERE id = $1`,
        [id, changes.name ?? null, changes.timeZone ?? null],
      );
      await this.record(tx, { id, type: 'agency.changed', payload: stated(changes) });
    });
  }

  /**
   * Closes an agency to new reviews and roles; what was reviewed there stays readable.
   * @throws DomainError `wrong-state` while one of its reviews is neither sealed nor cancelled.
   */
  async retire(actor: Actor, seen: SeenAgency): Promise<AgencyView> {
    demand(actor, 'agency.manage', { agencyId: null });
    return this.write(actor, seen, async (tx) => {
      const [review] = await tx.query<{ isOpen: boolean }>(
        'SELECT plumbline.agency_has_open_review($1) AS "isOpen"',
        [seen.id],
      );
      if (review?.isOpen !== false) throw reviewsUnderWay();
      await tx.query(
        'UPDATE plumbline.agency SET version = version + 1, retired_at = $2 WHERE id = $1',
        [seen.id, tx.now],
      );
      await this.record(tx, { id: seen.id, type: 'agency.retired', payload: {} });
    });
  }

  private write(
    actor: Actor,
    { id, expectedVersion }: SeenAgency,
    work: (tx: Tx) => Promise<void>,
  ): Promise<AgencyView> {
    const current = () => this.tenancy.run(actor, (tx) => readAgency(tx, id));
    return withCurrent(current, () =>
      this.tenancy.run(actor, async (tx) => {
        const rows = await tx.query<{ version: number }>(
          'SELECT version FROM plumbline.agency WHERE id = $1 AND retired_at IS NULL FOR UPDATE',
          [id],
        );
        if (rows[0] === undefined) throw new DomainError('not-found');
        if (rows[0].version !== expectedVersion) throw new DomainError('stale');
        await work(tx);
        return readAgency(tx, id);
      }),
    );
  }

  private record(
    tx: Tx,
    { id, type, payload }: { id: string; type: EventType; payload: JsonObject },
  ): Promise<void> {
    const subject = { kind: 'agency', id } as const;
    return this.audit.record(tx, [domainEvent({ type, agencyId: null, subject, payload })]);
  }

  /** @throws DomainError `not-found` when no agency has this short name. */
  async idOf(slug: string): Promise<string> {
    const rows = await this.tenancy.system((tx) =>
      tx.query<{ id: string }>('SELECT id FROM plumbline.agency WHERE slug = $1', [slug]),
    );
    const found = rows[0];
    if (found !== undefined) return found.id;
    throw new DomainError('not-found', {
      detail: `There is no agency ${slug}. Check its short name.`,
    });
  }

  /** Adds an agency within a transaction; the sample loader uses it too. */
  async add(tx: Tx, agency: Omit<AgencyView, 'id' | 'version'>): Promise<AgencyView> {
    const id = uuid();
    const { slug, name, timeZone, isSample } = agency;
    const rows = await tx.query<AgencyView>(
      `INSERT INTO plumbline.agency (id, slug, name, time_zone, is_sample, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (slug) DO NOTHING RETURNING ${COLUMNS}`,
      [id, slug, name, timeZone, isSample, tx.now, tx.actor === SYSTEM ? null : tx.actor.userId],
    );
    const view = rows[0];
    if (view === undefined) throw slugTaken(slug);
    await this.audit.record(tx, [
      domainEvent({
        type: 'agency.created',
        agencyId: null,
        subject: { kind: 'agency', id },
        payload: { slug, name, timeZone, isSample },
      }),
    ]);
    return view;
  }
}

/** What was sent, without the fields that were left out: the trail holds no undefined. */
const stated = ({ name, timeZone }: ChangeAgencyInput): JsonObject => ({
  ...(name !== undefined && { name }),
  ...(timeZone !== undefined && { timeZone }),
});

const readAgency = async (tx: Tx, id: string): Promise<AgencyView> => {
  const rows = await tx.query<AgencyView>(`SELECT ${COLUMNS} FROM plumbline.agency WHERE id = $1`, [
    id,
  ]);
  if (rows[0] === undefined) throw new DomainError('not-found');
  return rows[0];
};

const reviewsUnderWay = (): DomainError =>
  new DomainError('wrong-state', {
    detail: 'A review of this agency is under way. Seal or cancel its reviews first.',
  });

const slugTaken = (slug: string): DomainError =>
  new DomainError('rule-unmet', {
    detail: `There is an agency ${slug} already. Choose another short name.`,
    errors: [{ pointer: '/slug', code: 'taken', detail: 'Choose another short name.' }],
  });
