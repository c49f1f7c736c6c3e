/** What every metric is taken over. */
export interface MetricScope {
  /** The agencies whose figures the actor may read; null is all. */
  readonly readable: readonly string[] | null;
}
