import { Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../core/clock.js';
import type { MeView } from './session.view.js';

/** Says who a signed-in person is. */
@Injectable()
export class MeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async viewOf(userId: string): Promise<MeView> {
    const rows: MeView[] = await this.dataSource.query(
      `SELECT u.id, u.name, u.email,
                EXISTS (SELECT FROM plumbline.agency WHERE is_sample) AS "sampleData",
                coalesce(json_agg(json_build_object('role', g.role, 'agencyId', g.agency_id,
                                                    'agencyName', a.name) ORDER BY g.role, a.name)
                           FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
           FROM plumbline.app_user u
           LEFT JOIN plumbline.role_grant g
             ON g.user_id = u.id AND (g.until IS NULL OR g.until > $2)
           LEFT JOIN plumbline.agency a ON a.id = g.agency_id
          WHERE u.id = $1
          GROUP BY u.id`,
      [userId, this.clock.now()],
    );
    const row = rows[0];
    if (row === undefined) throw new DomainError('not-signed-in');
    return row;
  }
}
