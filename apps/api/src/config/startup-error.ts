/** A reason not to start, in words for the operator: printed alone, without a stack. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
