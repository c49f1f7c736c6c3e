import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '@plumbline/domain';
import { Tenancy } from '../database/tenant.js';
import { readableAgencies } from '../items/readable-agencies.js';
import { readReviewView, toReviewSummary } from './review-reader.js';
import { listReviewRows } from './review-rows.js';
import { type ReviewList, type ReviewView } from './review.view.js';
import { type ReviewsQuery } from './reviews.dto.js';

/** Reading reviews: lists and the one view. */
@Injectable()
export class ReviewsService {
  constructor(private readonly tenancy: Tenancy) {}

  async list(actor: Actor, { status, agencyId, mine }: ReviewsQuery): Promise<ReviewList> {
    demand(actor, 'review.read', agencyId === undefined ? undefined : { agencyId });
    const personId = mine === true ? actor.userId : undefined;
    const readable = readableAgencies(actor, 'review.read');
    return this.tenancy.run(actor, async (tx) => {
      const rows = await listReviewRows(tx, { status, agencyId, personId, readable });
      return { items: rows.map(toReviewSummary) };
    });
  }

  read(actor: Actor, id: string): Promise<ReviewView> {
    return this.tenancy.run(actor, (tx) => readReviewView(tx, id));
  }
}
