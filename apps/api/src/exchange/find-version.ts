import { DomainError } from '@plumbline/domain';
import { isUUID } from 'class-validator';
import type { Tx } from '../database/tenant.js';

/** A version by its own id, or one of the versions of a document's checklist. */
export interface WantedVersion {
  /** A version's id, or the slug of a policy document. */
  readonly checklist: string;
  readonly wanted: number | 'newest' | 'draft';
}

const VERSIONS = `
  SELECT v.id, v.number, v.state
    FROM checklist_version v
    JOIN checklist c ON c.id = v.checklist_id
    JOIN policy_document d ON d.id = c.document_id
   WHERE d.slug = $1 AND v.state <> 'discarded'
   ORDER BY c.id, v.number DESC`;

/** @throws DomainError `not-found`, saying what to name instead. */
export const findVersion = async (
  tx: Tx,
  { checklist, wanted }: WantedVersion,
): Promise<string> => {
  if (isUUID(checklist)) return checklist;
  const versions = await tx.query<{ id: string; number: number; state: string }>(VERSIONS, [
    checklist,
  ]);
  const found = versions.find(
    ({ number, state }) => wanted === 'newest' || wanted === number || wanted === state,
  );
  if (found !== undefined) return found.id;
  const detail =
    versions.length === 0
      ? `No policy document has the slug ${checklist}. Its page in the browser shows the title; the slug is that in lower case with hyphens.`
      : `${checklist} has no ${wanted === 'draft' ? 'draft. Start a new version first' : `version ${wanted}`}.`;
  throw new DomainError('not-found', { detail });
};
