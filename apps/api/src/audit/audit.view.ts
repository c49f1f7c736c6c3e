import { EVENT_TYPES, type EventType, SUBJECT_KINDS, type SubjectKind } from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
} from '../core/fields/view-fields.js';
import { PersonView } from '../core/fields/views.js';

/** What an event is about; `name` is null for what is gone, or not for the reader. */
export class AuditSubjectView {
  @ShowsChoice(SUBJECT_KINDS, 'SubjectKind') readonly kind!: SubjectKind;
  @ShowsId() readonly id!: string;
  @ShowsText({ nullable: true }) readonly name!: string | null;
}

/** One event: who, when, what, about what. */
export class AuditEntryView {
  @ShowsId() readonly id!: string;
  @ShowsInstant() readonly at!: string;
  @ShowsChoice(EVENT_TYPES, 'EventType') readonly type!: EventType;
  @ShowsPart(() => AuditSubjectView) readonly subject!: AuditSubjectView;
  @ShowsCount({ description: 'The how-manieth event of its subject' })
  readonly subjectVersion!: number;
  @ShowsPart(() => PersonView, { nullable: true, description: 'null is the system' })
  readonly actor!: PersonView | null;
  @ShowsPart(() => PersonView, { nullable: true, description: 'null is all agencies' })
  readonly agency!: PersonView | null;
  @ShowsCount({ nullable: true, description: 'Revision of the content or edition of the review' })
  readonly revision!: number | null;
  @ShowsText({ nullable: true, description: 'The reason or comment that was given' })
  readonly note!: string | null;
  @ShowsFlag({ description: 'Whether what it said was erased by law' }) readonly isErased!: boolean;
  @ShowsFlag({ description: 'Whether a signed head covers it' }) readonly isSequenced!: boolean;
}

/** Events, the newest first. */
export class AuditPage {
  @ShowsList(() => AuditEntryView) readonly items!: AuditEntryView[];
  @ShowsId({ nullable: true }) readonly nextCursor!: string | null;
}
