import { type FindingView } from '../api/views';
import { type ProblemError } from '../core/problem';

const isFinding = (value: unknown): value is FindingView =>
  typeof value === 'object' && value !== null && 'responses' in value && 'version' in value;

/** The finding as it is now when a write was refused because someone else had changed it. */
export const movedFinding = (problem: ProblemError | null): FindingView | null =>
  problem?.code === 'stale' && isFinding(problem.current) ? problem.current : null;
