import { Injectable } from '@nestjs/common';
import {
  type Actor,
  compareEditions,
  demand,
  DomainError,
  type SealedReview,
} from '@plumbline/domain';
import { Tenancy } from '../../database/tenant.js';
import { readableAgencies } from '../../items/readable-agencies.js';
import {
  readEditionApprovals,
  readSealedDecisions,
  readStoredSeal,
  type StoredSeal,
} from '../content/decision-facts.js';
import {
  type EditionComparisonView,
  type SealedEditionList,
  type SealedEditionSummary,
  type SealedEditionView,
} from './sealed-edition.view.js';

/** Sealed editions, read from the stored bytes and never from the live rows. */
@Injectable()
export class SealedEditionsService {
  constructor(private readonly tenancy: Tenancy) {}

  async list(actor: Actor): Promise<SealedEditionList> {
    const readable = readableAgencies(actor, 'seal.read');
    return this.tenancy.run(actor, async (tx) => ({
      items: await tx.query<SealedEditionSummary>(
        `SELECT s.review_id AS "reviewId", c.content #>> '{review,code}' AS code,
                json_build_object('id', s.agency_id, 'name', c.content #>> '{agency,name}',
                  'isSample', c.content #> '{agency,isSample}') AS agency,
                c.content #>> '{checklist,title}' AS "checklistTitle", s.edition,
                c.content #>> '{review,periodStart}' AS "periodStart",
                c.content #>> '{review,periodEnd}' AS "periodEnd",
                s.content_sha256 AS "contentSha256", s.sealed_at AS "sealedAt",
                u.name AS "sealedBy", c.content -> 'figures' AS figures
           FROM seal s
           JOIN app_user u ON u.id = s.sealed_by
           CROSS JOIN LATERAL (SELECT convert_from(s.snapshot, 'UTF8')::json AS content) c
          WHERE $1::uuid[] IS NULL OR s.agency_id = ANY ($1)
          ORDER BY s.sealed_at DESC, s.edition DESC`,
        [readable],
      ),
    }));
  }

  async read(
    actor: Actor,
    edition: { reviewId: string; edition: number },
  ): Promise<SealedEditionView> {
    return this.tenancy.run(actor, async (tx) => {
      const stored = await readStoredSeal(tx, edition);
      if (stored === null) throw new DomainError('not-found');
      demand(actor, 'seal.read', { agencyId: stored.agencyId });
      return {
        reviewId: stored.reviewId,
        agencyId: stored.agencyId,
        content: contentOf(stored),
        contentSha256: stored.contentSha256,
        seal: { sealedBy: stored.sealedBy, sealedAt: stored.sealedAt, edition: stored.edition },
        approvals: [...(await readEditionApprovals(tx, edition))],
        itemDecisions: await readSealedDecisions(tx, stored),
      };
    });
  }

  /** What an edition says otherwise than the one before it. */
  compare(
    actor: Actor,
    { reviewId, edition }: { reviewId: string; edition: number },
  ): Promise<EditionComparisonView> {
    return this.tenancy.run(actor, async (tx) => {
      const stored = await readStoredSeal(tx, { reviewId, edition });
      const earlier = await readStoredSeal(tx, { reviewId, edition: edition - 1 });
      if (stored === null || earlier === null) throw new DomainError('not-found');
      demand(actor, 'seal.read', { agencyId: stored.agencyId });
      const [reopened] = await tx.query<{ why: string }>(
        `SELECT why FROM reopening WHERE review_id = $1 AND edition = $2 AND granted
          ORDER BY decided_at DESC LIMIT 1`,
        [reviewId, edition - 1],
      );
      const [before, after] = [contentOf(earlier), contentOf(stored)];
      const { figures, ...compared } = compareEditions(before, after);
      return {
        code: after.review.code,
        agencyName: after.agency.name,
        before: { ...factsOf(earlier), figures: figures.before },
        after: { ...factsOf(stored), figures: figures.after },
        why: reopened?.why ?? null,
        ...compared,
      };
    });
  }
}

const factsOf = ({ edition, contentSha256, sealedAt, sealedBy }: StoredSeal) => ({
  edition,
  contentSha256,
  sealedAt,
  sealedBy,
});

/** The stored bytes as the content they are. */
export const contentOf = ({ snapshot }: Pick<StoredSeal, 'snapshot'>): SealedReview =>
  JSON.parse(snapshot.toString('utf8'));
