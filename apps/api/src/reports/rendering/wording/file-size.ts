const STEP = 1000;

/** A number of bytes as `812 bytes`, `48 kB` or `3.1 MB` (powers of 1,000). */
export function fileSize(bytes: number): string {
  if (bytes < STEP) return `${bytes} bytes`;
  if (bytes < STEP * STEP) return `${Math.round(bytes / STEP)} kB`;
  return `${(bytes / STEP / STEP).toFixed(1)} MB`;
}
