import { Caller } from './caller.js';
import { emailOf, PASSWORD } from './people.js';

const AGENCY = 'Sample Agency for Public Safety';
/** The officer who leads the review; not one of the sample people. */
export const LEAD_OFFICER = 'lead-officer@example.gov';
const POLICY = `1. How are joint patrols agreed?
Joint patrols are agreed as follows:
1. Agreement: Agencies must sign an agreement before a joint patrol starts.
2. Register: Agencies must keep a register of joint patrols.
3. Relief: Agencies must relieve a patrol after eight hours.
`;

interface Named {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
}

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const named = (list: readonly Named[], wanted: Partial<Named>): Named => {
  const found = list.find(
    ({ name, email }) => name === wanted.name || (email !== undefined && email === wanted.email),
  );
  if (found === undefined) throw new Error(`There is no ${JSON.stringify(wanted)}.`);
  return found;
};

/** Ids of the three items of a review, assigned to the officer; another officer leads it. */
export async function openSharedItems(): Promise<string[]> {
  const lead = await Caller.signIn(emailOf('lead'));
  const admin = await Caller.signIn(emailOf('admin'));
  const agency = named((await lead.get('/api/agencies')).items, { name: AGENCY });
  const leadOfficer = await admin.post('/api/users', {
    data: {
      email: LEAD_OFFICER,
      name: 'Lead compliance officer',
      password: PASSWORD,
      grants: [{ role: 'officer', agencyId: agency.id }],
    },
  });
  const people: Named[] = (await admin.get('/api/users')).items;
  const policy = await lead.upload('/api/policies?name=patrols.txt&title=Joint%20patrols', POLICY);
  const version = await lead.get(`/api/checklist-versions/${policy.checklistVersionId}`);
  await lead.post(`/api/checklist-versions/${version.id}/publish`, {
    version: version.version,
    data: { note: 'First version.' },
  });
  const planned = await lead.post('/api/reviews', {
    data: {
      agencyId: agency.id,
      checklistVersionId: version.id,
      periodStart: day(-200),
      periodEnd: day(-20),
      leadOfficerId: leadOfficer.id,
      supervisorId: named(people, { email: emailOf('supervisor') }).id,
      dueOn: day(10),
    },
  });
  await lead.post(`/api/reviews/${planned.id}/open`, { version: planned.version });
  const { items }: { items: Named[] } = await lead.get(`/api/reviews/${planned.id}/items`);
  await lead.post(`/api/reviews/${planned.id}/assign`, {
    data: {
      items: items.map((item) => ({ id: item.id, version: item.version })),
      assigneeId: named(people, { email: emailOf('officer') }).id,
    },
  });
  return items.map(({ id }) => id);
}
