/** A share from 0 to 1 → `84%`; null, a zero divisor, → `none yet`. */
export const percentWords = (share: number | null): string =>
  share === null ? $localize`none yet` : `${Math.round(share * 100)}%`;
