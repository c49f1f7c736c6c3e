/** The header that names the version a write saw; the server refuses a stale one with 412. */
export const ifMatch = (version: number): { readonly 'If-Match': string } => ({
  'If-Match': `W/"${version}"`,
});
