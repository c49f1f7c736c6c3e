import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@plumbline/domain';
import { readFile } from 'node:fs/promises';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { readOverlay } from '../policies/overlay/read-overlay.js';
import { PoliciesService } from '../policies/policies.service.js';
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../users/sample-accounts.js';
import { UsersService } from '../users/users.service.js';
import { SAMPLE_AGENCIES, TIME_ZONE } from './sample-agencies.js';

/** The shipped policy; the same way from the sources as from the build. */
const SHIPPED = new URL('../../../../policies/ny-joint-operations/', import.meta.url);

/** What stands of the sample: agencies by slug, people by e-mail address, whether a policy is in. */
interface Standing {
  readonly agencies: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly hasUsers: boolean;
  readonly hasPolicy: boolean;
}

/**
 * Loads the sample: two marked agencies, the people of SAMPLE_ACCOUNTS and the shipped policy
 * with a draft checklist.
 */
@Injectable()
export class SampleLoader {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly agencies: AgenciesService,
    private readonly users: UsersService,
    private readonly policies: PoliciesService,
  ) {}

  /**
   * Loads what is missing of the sample into an installation that is empty or began with it; does
   * nothing elsewhere. Answers whether anything was loaded.
   */
  async load(): Promise<boolean> {
    const standing = await this.tenancy.system(readStanding);
    if (isSomebodysOwn(standing) || isComplete(standing)) return false;
    const agencyIds = await this.loadAgencies(standing);
    const lead = await this.loadPeople(standing, agencyIds);
    if (!standing.hasPolicy) await this.loadPolicy(lead);
    return true;
  }

  private async loadAgencies({ agencies }: Standing): Promise<string[]> {
    return this.tenancy.system(async (tx) => {
      const ids: string[] = [];
      for (const { slug, name } of SAMPLE_AGENCIES) {
        const agency = { slug, name, timeZone: TIME_ZONE, isSample: true };
        ids.push(agencies[slug] ?? (await this.agencies.add(tx, agency)).id);
      }
      return ids;
    });
  }

  /** Answers the lead, who imports the policy. */
  private async loadPeople({ people }: Standing, agencyIds: readonly string[]): Promise<Actor> {
    const ids = new Map<Role, string>();
    for (const { email, name, role, reach } of SAMPLE_ACCOUNTS) {
      const reached = reach === 'statewide' ? [null] : agencyIds;
      const grants = reached.map((agencyId) => ({ role, agencyId }));
      const account = { email, name, password: SAMPLE_PASSWORD, grants };
      ids.set(role, people[email] ?? (await this.users.createUser(account)).id);
    }
    const userId = ids.get('lead');
    if (userId === undefined) throw new Error('The sample accounts have no lead.');
    return { userId, name: 'Program lead', grants: [{ role: 'lead', agencyId: null }] };
  }

  private async loadPolicy(lead: Actor): Promise<void> {
    const bytes = await readFile(new URL('document.txt', SHIPPED));
    const overlay = readOverlay(await readFile(new URL('overlay.yaml', SHIPPED), 'utf8'));
    await this.tenancy.run(lead, (tx) =>
      this.policies.importDocument(tx, { name: 'document.txt', bytes, overlay }),
    );
  }
}

/** People without a sample agency: an installation in real use, or one that removed its sample. */
const isSomebodysOwn = ({ agencies, hasUsers }: Standing): boolean =>
  hasUsers && Object.keys(agencies).length === 0;

const isComplete = ({ agencies, people, hasPolicy }: Standing): boolean =>
  hasPolicy &&
  SAMPLE_AGENCIES.every(({ slug }) => agencies[slug] !== undefined) &&
  SAMPLE_ACCOUNTS.every(({ email }) => people[email] !== undefined);

const readStanding = async (tx: Tx): Promise<Standing> => {
  const [standing] = await tx.query<Standing>(
    `SELECT EXISTS (SELECT FROM app_user) AS "hasUsers",
            EXISTS (SELECT FROM policy_document) AS "hasPolicy",
            (SELECT coalesce(json_object_agg(slug, id), '{}') FROM agency WHERE is_sample) AS agencies,
            (SELECT coalesce(json_object_agg(email, id), '{}') FROM app_user
              WHERE email = ANY ($1)) AS people`,
    [SAMPLE_ACCOUNTS.map(({ email }) => email)],
  );
  if (standing === undefined) throw new Error('The database gave no answer.');
  return standing;
};
