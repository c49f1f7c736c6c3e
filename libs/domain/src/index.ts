export * from './access/action.js';
export * from './access/actor.js';
export * from './access/permission-table.js';
export * from './access/permissions.js';
export * from './access/relation.js';
export * from './access/subject.js';
export * from './chart/chart.js';
export * from './chart/chart-option.js';
export * from './checklist/bulk-edit.js';
export * from './checklist/cadence.js';
export * from './checklist/carry-forward.js';
export * from './checklist/category.js';
export * from './checklist/checklist-item.js';
export * from './checklist/checklist-lifecycle.js';
export * from './checklist/checklist.js';
export * from './checklist/item-fields.js';
export * from './checklist/method.js';
export * from './checklist/publish-blockers.js';
export * from './checklist/version-changes.js';
export * from './errors/blocker-detail.js';
export * from './errors/blocker.js';
export * from './errors/domain-error.js';
export * from './events/domain-event.js';
export * from './evidence/evidence-lifecycle.js';
export * from './evidence/evidence.js';
export * from './finding/carry-out-action.js';
export * from './finding/corrective-action.js';
export * from './finding/finding-lifecycle.js';
export * from './finding/finding.js';
export * from './finding/follow-up.js';
export * from './finding/respond-to-finding.js';
export * from './finding/severity.js';
export * from './item/assess-item.js';
export * from './item/assessment.js';
export * from './item/decide-item.js';
export * from './item/item-command.js';
export * from './item/item-lifecycle.js';
export * from './item/item-outcome.js';
export * from './item/item-status.js';
export * from './item/item.js';
export * from './item/submit-blockers.js';
export * from './lifecycle/lifecycle-markdown.js';
export * from './lifecycle/transitions.js';
export * from './policy/claim.js';
export * from './policy/obligation.js';
export * from './policy/practice.js';
export * from './policy/set-claim.js';
export * from './policy/source-change.js';
export * from './policy/span.js';
export * from './report/report-lifecycle.js';
export * from './report/report.js';
export * from './review/canonical-json.js';
export * from './review/compare-editions.js';
export * from './review/decide-review.js';
export * from './review/due.js';
export * from './review/item-figure.js';
export * from './review/plan-review.js';
export * from './review/rebaseline-lifecycle.js';
export * from './review/rebaseline-proposal.js';
export * from './review/rebaseline.js';
export * from './review/reopen-review.js';
export * from './review/review-lifecycle.js';
export * from './review/review-progress.js';
export * from './review/review.js';
export * from './review/seal.js';
export * from './review/sealed-review.js';
export {
  aChecklistItem,
  aCorrectiveAction,
  aFinding,
  anActor,
  anAssessment,
  anItem,
  aReview,
  aStandingFinding,
} from './testing/builders.js';
