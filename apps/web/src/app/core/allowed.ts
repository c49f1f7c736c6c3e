import { type Action } from '@plumbline/domain';
import { type AllowedAction } from '../api/views';
import { blockerSentence } from './words';

/** Whether an action may be taken now; `why` is the sentence shown beside a disabled button. */
export interface Permitted {
  readonly allowed: boolean;
  readonly why: string | null;
}

interface ActedOn {
  readonly allowedActions: readonly AllowedAction[];
}

/** What the view says about an action; one it doesn't name isn't for this reader. */
export function permitted(view: ActedOn | undefined, action: Action): Permitted {
  const entry = view?.allowedActions.find((candidate) => candidate.action === action);
  if (entry === undefined) return { allowed: false, why: null };
  const why = entry.allowed ? null : entry.blockers.map(blockerSentence).join(' ');
  return { allowed: entry.allowed, why };
}

/** Whether the view names the action at all, allowed now or not. */
export const isOffered = (view: ActedOn | undefined, action: Action): boolean =>
  view?.allowedActions.some((candidate) => candidate.action === action) ?? false;
