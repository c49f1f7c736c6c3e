import { Injectable } from '@nestjs/common';
import { type Actor, demand, type EventType, type SubjectKind } from '@plumbline/domain';
import { Tenancy } from '../database/tenant.js';
import { readableAgencies } from '../items/readable-agencies.js';
import { type AuditQuery } from './audit.dto.js';
import { type AuditEntryView, type AuditPage } from './audit.view.js';
import { SUBJECT_NAME } from './subject-name.sql.js';

const PAGE_SIZE = 50;

/** About what everyone signed in may read; who granted roles and who signed in is statewide. */
const SHARED_KINDS: readonly SubjectKind[] = [
  'policy',
  'practice',
  'checklist',
  'checklist-version',
  'checklist-item',
];

// Ids are made in the order of time, so the newest first is by id, which has an index.
const LIST = `
SELECT l.id, l.at, l.type, s.kind, s.id AS "subjectId", ${SUBJECT_NAME} AS name,
  l.subject_version AS "subjectVersion", l.actor_id AS "actorId", who.name AS "actorName",
  l.agency_id AS "agencyId", a.name AS "agencyName", l.payload,
  l.leaf_index IS NOT NULL AS "isSequenced"
FROM audit_leaf l
CROSS JOIN LATERAL (
  SELECT split_part(l.subject, ':', 1) AS kind, split_part(l.subject, ':', 2)::uuid AS id) s
LEFT JOIN app_user who ON who.id = l.actor_id
LEFT JOIN agency a ON a.id = l.agency_id
WHERE ($1::uuid[] IS NULL OR l.agency_id = ANY ($1)
    OR (l.agency_id IS NULL AND s.kind = ANY ($2)))
  AND ($3::text IS NULL OR s.kind = $3)
  AND ($4::uuid IS NULL OR s.id = $4)
  AND ($5::uuid IS NULL OR l.actor_id = $5)
  AND ($6::text IS NULL OR l.type = $6)
  AND ($7::uuid IS NULL OR l.agency_id = $7)
  AND ($8::date IS NULL OR (l.at AT TIME ZONE coalesce(a.time_zone, 'UTC'))::date >= $8)
  AND ($9::date IS NULL OR (l.at AT TIME ZONE coalesce(a.time_zone, 'UTC'))::date <= $9)
  AND ($10::uuid IS NULL OR l.id < $10)
ORDER BY l.id DESC LIMIT $11`;

interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly type: EventType;
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly name: string | null;
  readonly subjectVersion: number;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly payload: Buffer | null;
  readonly isSequenced: boolean;
}

/** Reads the trail. */
@Injectable()
export class AuditService {
  constructor(private readonly tenancy: Tenancy) {}

  /** One page of the events that the actor may see, the newest first: one query. */
  async list(actor: Actor, query: AuditQuery): Promise<AuditPage> {
    demand(actor, 'audit.read');
    const size = query.limit ?? PAGE_SIZE;
    const rows = await this.tenancy.run(actor, (tx) =>
      tx.query<EntryRow>(LIST, [
        readableAgencies(actor, 'audit.read'),
        SHARED_KINDS,
        query.kind ?? null,
        query.subjectId ?? null,
        query.actorId ?? null,
        query.type ?? null,
        query.agencyId ?? null,
        query.from ?? null,
        query.to ?? null,
        query.cursor ?? null,
        size + 1,
      ]),
    );
    return {
      items: rows.slice(0, size).map(toEntryView),
      nextCursor: rows.length > size ? (rows[size - 1]?.id ?? null) : null,
    };
  }
}

/** Someone or something with a name; what is gone keeps its id. */
const named = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? id };

const toEntryView = (row: EntryRow): AuditEntryView => {
  const said = saidIn(row.payload);
  return {
    id: row.id,
    at: row.at.toISOString(),
    type: row.type,
    subject: { kind: row.kind, id: row.subjectId, name: row.name },
    subjectVersion: row.subjectVersion,
    actor: named(row.actorId, row.actorName),
    agency: named(row.agencyId, row.agencyName),
    revision: numberOf(said, ['assessmentRevision', 'revision', 'toRevision', 'edition', 'number']),
    note: CONTENT_EVENTS.includes(row.type)
      ? null
      : textOf(said, ['comment', 'reason', 'why', 'note']),
    isErased: row.payload === null,
    isSequenced: row.isSequenced,
  };
};

// Their reason is content of the assessment, which the trail only points at by its revision.
const CONTENT_EVENTS: readonly EventType[] = ['item.assessed', 'item.submitted'];

type Said = ReadonlyMap<string, unknown>;

const saidIn = (payload: Buffer | null): Said => {
  const value: unknown = payload === null ? {} : JSON.parse(payload.toString('utf8'));
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
};

const numberOf = (said: Said, names: readonly string[]): number | null =>
  names.map((name) => said.get(name)).find((value) => typeof value === 'number') ?? null;

const textOf = (said: Said, names: readonly string[]): string | null =>
  names
    .map((name) => said.get(name))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
