/** The zone in which the days of the sample agencies are read. */
export const TIME_ZONE = 'America/New_York';

/** Invented agencies with plainly sample names; every page and report marks them. */
export const SAMPLE_AGENCIES = [
  { slug: 'sample-psa', name: 'Sample Agency for Public Safety' },
  { slug: 'sample-acc', name: 'Sample Agency for Correctional Care' },
] as const;
