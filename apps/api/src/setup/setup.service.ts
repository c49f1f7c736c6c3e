import { Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import { Tenancy, type Tx } from '../database/tenant.js';
import { UsersService } from '../users/users.service.js';
import type { SetupInput } from './setup.dto.js';
import { SetupToken } from './setup-token.js';
import type { SetupView } from './setup.view.js';

/** Whether nobody can sign in: nobody is there, or all are disabled, as after the sample's removal. */
const isNeeded = async (tx: Tx): Promise<boolean> => {
  const rows = await tx.query('SELECT FROM plumbline.app_user WHERE disabled_at IS NULL LIMIT 1');
  return rows.length === 0;
};

/** Makes the first administrator of an installation that nobody can sign in to. */
@Injectable()
export class SetupService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly users: UsersService,
    private readonly token: SetupToken,
  ) {}

  async view(): Promise<SetupView> {
    return { needed: await this.tenancy.system(isNeeded) };
  }

  /** A new token to show in the log; null when somebody can sign in already. */
  async tokenToAnnounce(): Promise<string | null> {
    return this.tenancy.system(async (tx) => ((await isNeeded(tx)) ? this.token.issue(tx) : null));
  }

  /** @throws DomainError `wrong-state` once anyone can sign in, `forbidden` for a wrong token. */
  async createFirstAdministrator({ token, email, name, password }: SetupInput): Promise<void> {
    const grants = [{ role: 'admin' as const, agencyId: null }];
    await this.users.createUser({ email, name, password, grants }, async (tx) => {
      // Two who hold the token at once: the lock lets one in, the other finds a user there.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('plumbline:setup', 0))`);
      if (!(await isNeeded(tx))) throw alreadyDone();
      if (!(await this.token.redeem(tx, token))) throw wrongToken();
    });
  }
}

const alreadyDone = (): DomainError =>
  new DomainError('wrong-state', {
    detail: 'There is an administrator already. Sign in, or ask them for an account.',
  });

const wrongToken = (): DomainError =>
  new DomainError('forbidden', {
    detail:
      'This token is wrong or too old. Copy the one that the server logged at its last start.',
    errors: [{ pointer: '/token', code: 'wrong', detail: 'Copy it from the server log.' }],
  });
