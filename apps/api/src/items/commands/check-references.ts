import {
  type AssessmentContent,
  type Blocker,
  DomainError,
  type EvidenceState,
  type FindingContent,
  type ItemState,
  type SubmitContext,
} from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { isReadableBy } from '../../evidence/evidence.sql.js';

interface CitedRow {
  readonly evidenceId: string;
  readonly evidenceRevision: number;
  readonly state: EvidenceState;
  readonly isReadable: boolean;
}

/**
 * Checks that the cited evidence is the agency's own, in a revision that exists, and open to the
 * writer or cited by the item before. Returns where each piece stands.
 * @throws DomainError `rule-unmet` that points at each citation that isn't.
 */
export const checkEvidence = async (
  tx: Tx,
  item: ItemState,
  { evidence }: Pick<AssessmentContent, 'evidence'>,
): Promise<SubmitContext> => {
  refuseRepeated(evidence);
  if (evidence.length === 0) return { evidence: [] };
  const found = await tx.query<CitedRow>(
    `SELECT e.id AS "evidenceId", er.number AS "evidenceRevision", e.state,
            ${isReadableBy('$2')} AS "isReadable"
       FROM evidence e
       JOIN evidence_revision er ON er.agency_id = e.agency_id AND er.evidence_id = e.id
      WHERE e.agency_id = $1 AND e.id = ANY ($3)`,
    [item.agencyId, tx.actor.userId, evidence.map(({ evidenceId }) => evidenceId)],
  );
  const isUsable = (cited: AssessmentContent['evidence'][number]): boolean =>
    found.some(
      (row) =>
        row.evidenceId === cited.evidenceId &&
        row.evidenceRevision === cited.evidenceRevision &&
        (row.isReadable ||
          item.content.evidence.some(({ evidenceId }) => evidenceId === row.evidenceId)),
    );
  const blockers = evidence.flatMap((cited, index): Blocker[] =>
    isUsable(cited)
      ? []
      : [
          {
            code: 'evidence-unusable',
            params: { state: 'unknown' },
            pointer: `/evidence/${index}`,
          },
        ],
  );
  if (blockers.length > 0) throw new DomainError('rule-unmet', { blockers });
  return { evidence: found };
};

const refuseRepeated = (evidence: AssessmentContent['evidence']): void => {
  const keys = evidence.map(({ evidenceId, slot }) => `${slot} ${evidenceId}`);
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (repeated === -1) return;
  const detail = 'Cite each piece of evidence once for the same purpose.';
  throw new DomainError('malformed', {
    detail,
    errors: [{ pointer: `/evidence/${repeated}`, code: 'repeated', detail }],
  });
};

/**
 * Checks that who is newly named to answer for a finding is a responsible official of the agency.
 * @throws DomainError `rule-unmet` that points at each who isn't.
 */
export const checkOfficials = async (
  tx: Tx,
  item: ItemState,
  { findings }: Pick<AssessmentContent, 'findings'>,
): Promise<void> => {
  const named = findings.map((finding) => newlyNamed(item, finding));
  const ids = named.filter((id) => id !== null);
  if (ids.length === 0) return;
  const grants = await tx.query<{ userId: string }>(
    `SELECT g.user_id AS "userId" FROM role_grant g JOIN app_user u ON u.id = g.user_id
      WHERE g.role = 'respondent' AND g.agency_id = $1 AND g.user_id = ANY ($2)
        AND u.disabled_at IS NULL AND (g.until IS NULL OR g.until > $3)`,
    [item.agencyId, ids, tx.now],
  );
  const detail = 'Choose a responsible official of this agency.';
  const errors = named.flatMap((id, index) =>
    id === null || grants.some(({ userId }) => userId === id)
      ? []
      : [
          {
            pointer: `/findings/${index}/responsibleOfficialId`,
            code: 'not-an-official',
            detail,
          },
        ],
  );
  if (errors.length > 0) throw new DomainError('rule-unmet', { detail, errors });
};

const newlyNamed = (
  { content }: ItemState,
  { id, responsibleOfficialId, withdraw }: FindingContent,
): string | null => {
  const stored = content.findings.find((finding) => id !== undefined && finding.id === id);
  const stays = stored?.responsibleOfficialId === responsibleOfficialId;
  return stays || withdraw === true ? null : responsibleOfficialId;
};
