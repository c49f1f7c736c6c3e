/** A small policy of two sections; the office tells one test's document from another's. */
export const aPolicy = (office = 'oversight office'): string =>
  `1. How do agencies report joint operations?
Agencies report in three ways:
1. Plans: Agencies must submit operational plans to the ${office} before each joint operation.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
3. Expenses: Agencies must publish a yearly statement of what joint operations cost.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
2. Every year: Agencies must hold refresher training on reporting duties.
`;

/**
 * The same policy revised: a register comes first, incidents have a time limit, expenses are gone,
 * training before duty is a must.
 */
export const revised = (office = 'oversight office'): string =>
  `1. How do agencies report joint operations?
Agencies report in three ways:
1. Register: Agencies must keep a public register of signed agreements and review it quarterly.
2. Plans: Agencies must submit operational plans to the ${office} before each joint operation.
3. Incidents: Every incident must be reported within 24 hours to the relevant authorities.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies must train all staff in state law before an assignment.
2. Every year: Agencies must hold refresher training on reporting duties.
`;
