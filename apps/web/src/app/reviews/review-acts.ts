import { inject, Injectable } from '@angular/core';
import { type ReviewDetail, ReviewsClient } from '../api/reviews-client';
import { type ItemRow } from '../api/views';
import { SendDialog, type Sent } from '../ui/send-dialog';

type Answer = Promise<Sent<ReviewDetail> | null>;

/** What is done to a whole review, each asked in a dialog that says what follows from it. */
@Injectable({ providedIn: 'root' })
export class ReviewActs {
  private readonly reviews = inject(ReviewsClient);
  private readonly dialog = inject(SendDialog);

  open(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Open ${review.code}:code:`,
      body: $localize`Opening makes one item for each item of checklist version ${review.checklist.versionNumber}:version:.`,
      points: [
        $localize`Assign the items afterwards; officers see them then.`,
        $localize`The review stays on this checklist version, also when a newer one is published.`,
      ],
      confirm: $localize`Open the review`,
      send: () => this.reviews.open(review),
    });
  }

  cancel(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Cancel ${review.code}:code:`,
      body: $localize`A cancelled review can't be taken up again. What was written stays readable.`,
      confirm: $localize`Cancel the review`,
      tone: 'danger',
      words: {
        label: $localize`Reason`,
        hint: $localize`Everyone who can see the review reads it.`,
        missing: $localize`Say why the review is cancelled.`,
      },
      send: (why) => this.reviews.cancel(review, why),
    });
  }

  approve(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Approve ${review.code}:code:`,
      body: $localize`You approve the content exactly as it stands now. A later change of an outcome, a narrative, evidence or a finding voids the approval.`,
      confirm: $localize`Approve`,
      words: {
        label: $localize`Your independence`,
        hint: $localize`In your own words. The report prints it with your name.`,
        missing: $localize`State your independence first.`,
        value: $localize`I took no part in preparing this review.`,
      },
      send: (independence) => this.reviews.approve(review, independence),
    });
  }

  sendBack(review: ReviewDetail, items: readonly ItemRow[]): Answer {
    const refs = items.map(({ ref }) => ref).join(', ');
    return this.dialog.open({
      heading: $localize`Send ${items.length}:count: items back`,
      body: $localize`${refs}:refs: return to their officers with your comment. Approvals given so far are void.`,
      confirm: $localize`Send back`,
      words: {
        label: $localize`Comment`,
        hint: $localize`What has to change.`,
        missing: $localize`Say in the comment what has to change.`,
      },
      send: (comment) => this.reviews.sendBack(review, { comment, items }),
    });
  }

  seal(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Seal edition ${review.edition}:edition: of ${review.code}:code:`,
      body: $localize`Sealing can't be undone. It freezes this edition for good:`,
      points: [
        $localize`every item with its wording, source, outcome, narrative and reasons`,
        $localize`the cited evidence, each piece by its SHA-256`,
        $localize`the findings with the responses given so far`,
        $localize`the figures, the people and the checklist version`,
      ],
      confirm: $localize`Seal edition ${review.edition}:edition:`,
      send: () => this.reviews.seal(review),
    });
  }

  requestReopening(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Ask to reopen ${review.code}:code:`,
      body: $localize`Someone else decides. The sealed edition stays as it is, whatever becomes of the next.`,
      confirm: $localize`Ask to reopen`,
      words: {
        label: $localize`Reason`,
        hint: $localize`What has to be changed, and why.`,
        missing: $localize`Say why it has to be opened again.`,
      },
      send: (why) => this.reviews.requestReopening(review, why),
    });
  }

  grantReopening(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Reopen ${review.code}:code: as edition ${review.edition + 1}:edition:`,
      body: $localize`Accepted items stay accepted; approvals have to be given again before the next seal.`,
      confirm: $localize`Reopen it`,
      send: () => this.reviews.grantReopening(review),
    });
  }

  refuseReopening(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Refuse to reopen ${review.code}:code:`,
      body: $localize`The review stays sealed.`,
      confirm: $localize`Refuse`,
      words: {
        label: $localize`Reason`,
        hint: $localize`Who asked reads it.`,
        missing: $localize`Say why it stays sealed.`,
      },
      send: (comment) => this.reviews.refuseReopening(review, comment),
    });
  }

  abandonEdition(review: ReviewDetail): Answer {
    return this.dialog.open({
      heading: $localize`Give up edition ${review.edition}:edition: of ${review.code}:code:`,
      body: $localize`The review is sealed again as it was. This works only while nothing was changed.`,
      confirm: $localize`Give it up`,
      send: () => this.reviews.abandonEdition(review),
    });
  }
}
