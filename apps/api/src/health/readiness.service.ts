import { Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/pending-migrations.js';

interface RoleFacts {
  isSuperuser: boolean;
  bypassesSecurity: boolean;
  ownsTables: boolean;
}

/** What to do about migrations that the database lacks. */
export const pendingText = (pending: number): string =>
  `${pending === 1 ? '1 migration is' : `${pending} migrations are`} pending. Start once with DATABASE_OWNER_URL set.`;

/** Says whether this process may take traffic. */
@Injectable()
export class ReadinessService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `unavailable` that names what an operator has to change. */
  async demand(): Promise<void> {
    const reason = (await this.roleReason()) ?? (await this.schemaReason());
    if (reason !== null) throw new DomainError('unavailable', { detail: reason });
  }

  /** Row-level security is only as good as the role: one that can step around it is refused. */
  private async roleReason(): Promise<string | null> {
    const rows: RoleFacts[] = await this.dataSource.query(
      `SELECT rolsuper AS "isSuperuser", rolbypassrls AS "bypassesSecurity",
              EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                       WHERE n.nspname = 'plumbline' AND c.relkind IN ('r', 'p')
                         AND pg_has_role(current_user, c.relowner, 'USAGE')) AS "ownsTables"
         FROM pg_roles WHERE rolname = current_user`,
    );
    const role = rows[0];
    if (role === undefined) return 'The database role is unknown. Check DATABASE_URL.';
    if (role.isSuperuser) return 'DATABASE_URL signs in as a superuser. Use the app role.';
    if (role.bypassesSecurity) return 'The role of DATABASE_URL has BYPASSRLS. Use the app role.';
    if (role.ownsTables) return 'The role of DATABASE_URL owns tables. Use the app role.';
    return null;
  }

  private async schemaReason(): Promise<string | null> {
    const pending = await pendingMigrations(this.dataSource);
    if (pending === 0) return null;
    return pendingText(pending);
  }
}
