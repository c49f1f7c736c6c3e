import { type EventType, type SubjectKind } from '@plumbline/domain';
import { type Person } from './people';

/** One event of the audit trail; no `actor` is the system, no `agency` is all agencies. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly type: EventType;
  readonly subject: {
    readonly kind: SubjectKind;
    readonly id: string;
    readonly name: string | null;
  };
  readonly subjectVersion: number;
  readonly actor: Person | null;
  readonly agency: Person | null;
  readonly revision: number | null;
  readonly note: string | null;
  readonly isErased: boolean;
  readonly isSequenced: boolean;
}

export interface AuditPageView {
  readonly items: readonly AuditEntry[];
  readonly nextCursor: string | null;
}
