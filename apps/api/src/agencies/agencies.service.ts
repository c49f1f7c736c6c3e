import { Injectable } from '@nestjs/common';
import { type Actor, demand, domainEvent, DomainError } from '@plumbline/domain';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/audit-trail.js';
import { SYSTEM, Tenancy, type Tx } from '../database/tenant.js';
import type { CreateAgencyInput } from './agency.dto.js';
import type { AgencyListView, AgencyView } from './agency.view.js';

const COLUMNS = `id, slug, name, time_zone AS "timeZone", is_sample AS "isSample"`;

/** Agencies: everyone signed in reads their names, administrators add them. */
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
  async add(tx: Tx, agency: Omit<AgencyView, 'id'>): Promise<AgencyView> {
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

const slugTaken = (slug: string): DomainError =>
  new DomainError('rule-unmet', {
    detail: `There is an agency ${slug} already. Choose another short name.`,
    errors: [{ pointer: '/slug', code: 'taken', detail: 'Choose another short name.' }],
  });
