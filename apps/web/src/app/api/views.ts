/** What the API answers, one type a view. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export * from './views/people';
export * from './views/policy';
export * from './views/revision';
export * from './views/review';
export * from './views/item';
export * from './views/evidence';
export * from './views/exchange';
export * from './views/finding';
export * from './views/sealed';
export * from './views/audit';
