import { canonicalJson } from '@plumbline/domain';
import { hashLeaf } from './merkle-tree.js';

/** What a leaf says, but for the payload itself, which its hash stands for. */
export interface LeafEnvelope {
  readonly id: string;
  readonly agencyId: string | null;
  readonly subject: string;
  readonly subjectVersion: number;
  readonly type: string;
  readonly schema: string;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  /** ISO 8601 in UTC with six decimals, all that the database keeps: `2026-03-01T09:00:00.000000Z`. */
  readonly at: string;
  readonly payloadSha256: string;
}

/** An instant of a row as the tree hashes and signs it. */
export const instantText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of an envelope, of the table `l`. */
export const ENVELOPE_COLUMNS = `
  l.id, l.agency_id AS "agencyId", l.subject, l.subject_version AS "subjectVersion", l.type,
  l.schema, l.actor_id AS "actorId", l.on_behalf_of AS "onBehalfOf", ${instantText('l.at')} AS at,
  l.payload_sha256 AS "payloadSha256"`;

/**
 * The bytes of a leaf: the RFC 8785 JSON, in UTF-8, of the ten fields of its envelope under these
 * names. The payload takes part by its SHA-256 only, so it can be erased by law and the tree stands.
 */
export const leafBytes = (leaf: LeafEnvelope): Buffer => {
  const { id, agencyId, subject, subjectVersion, type, schema } = leaf;
  const { actorId, onBehalfOf, at, payloadSha256 } = leaf;
  const envelope = {
    ...{ id, agencyId, subject, subjectVersion, type, schema },
    ...{ actorId, onBehalfOf, at, payloadSha256 },
  };
  return Buffer.from(canonicalJson(envelope), 'utf8');
};

/** The RFC 9162 leaf hash: SHA-256 over a zero byte and the leaf's bytes. */
export const leafHash = (leaf: LeafEnvelope): Buffer => hashLeaf(leafBytes(leaf));
