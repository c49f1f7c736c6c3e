import { type ReportInput } from '@plumbline/domain';

type Approval = ReportInput['approvals'][number];

/** A person, and for whom they acted. */
export const actedFor = (name: string, onBehalfOf: string | null): string =>
  onBehalfOf === null ? name : `${name} on behalf of ${onBehalfOf}`;

/** Who approved, as what, when: `Supervisor (supervisor), May 27, 2026, 15:12 EDT`. */
export const approverInWords = (approval: Approval, at: (instant: string) => string): string =>
  `${actedFor(approval.name, approval.onBehalfOf)} (${approval.role}), ${at(approval.at)}`;
