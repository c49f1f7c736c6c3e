import { Injectable } from '@nestjs/common';
import { Tenancy } from '../database/tenant.js';
import { type SampleAccount, SAMPLE_ACCOUNTS } from '../users/sample-accounts.js';

/** The sample accounts as they stand in the database. */
@Injectable()
export class SampleAccounts {
  constructor(private readonly tenancy: Tenancy) {}

  /** Those that can sign in: all while the sample is there, none once it was removed. */
  async usable(): Promise<readonly SampleAccount[]> {
    const rows = await this.tenancy.system((tx) =>
      tx.query<{ email: string }>(
        'SELECT email FROM app_user WHERE email = ANY ($1) AND disabled_at IS NULL',
        [SAMPLE_ACCOUNTS.map(({ email }) => email)],
      ),
    );
    const usable = new Set(rows.map(({ email }) => email));
    return SAMPLE_ACCOUNTS.filter(({ email }) => usable.has(email));
  }
}
