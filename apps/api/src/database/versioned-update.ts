import { DomainError } from '@plumbline/domain';
import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { type QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Tx } from './tenant.js';

/** A row and the version of it that the writer saw; `agencyId` for an agency's own tables. */
export interface SeenRow {
  readonly id: string;
  readonly agencyId?: string;
  readonly expectedVersion: number;
}

type Versioned = ObjectLiteral & { id: string; version: number };

/**
 * Writes the changes and the next version, and returns that version.
 * @throws DomainError `stale` when the row has another version by now, or isn't there.
 */
export const updateVersioned = async <E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  row: SeenRow,
  changes: QueryDeepPartialEntity<E>,
): Promise<number> => {
  const version = row.expectedVersion + 1;
  const update = tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version })
    .where('id = :id AND version = :expectedVersion', row);
  if (row.agencyId !== undefined) update.andWhere('agency_id = :agencyId', row);
  const { affected } = await update.execute();
  if (affected !== 1) throw new DomainError('stale');
  return version;
};
