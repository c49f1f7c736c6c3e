const UNITED_STATES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

export const DEFAULT_ZONE = 'America/New_York';

/** IANA names to choose from: those of the United States, then every other the browser knows. */
export const TIME_ZONES = {
  unitedStates: UNITED_STATES,
  others: Intl.supportedValuesOf('timeZone').filter((zone) => !UNITED_STATES.includes(zone)),
} as const;
