import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type ItemChange } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { type LoadedItem, loadItem } from './commands/load-item.js';
import { storeChange } from './commands/store-change.js';
import { ItemReader } from './item-reader.js';
import { type ItemView } from './item.view.js';

/** The item a command is for, and the version of it that the sender saw. */
export interface SeenItem {
  readonly id: string;
  readonly version: number;
}

/** Runs a command on one item: load, decide, save, record, view, in one transaction. */
@Injectable()
export class ItemCommands {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly reader: ItemReader,
  ) {}

  /**
   * Does what `decide` says to the item.
   * @throws DomainError what `decide` throws; Refusal `stale` with the item as it is now.
   */
  run(
    actor: Actor,
    { id, version }: SeenItem,
    decide: (tx: Tx, loaded: LoadedItem) => Promise<ItemChange> | ItemChange,
  ): Promise<ItemView> {
    return withCurrent(
      () => this.reader.read(actor, id),
      () =>
        this.tenancy.run(actor, async (tx) => {
          const loaded = await loadItem(tx, id);
          if (loaded.version !== version) throw new DomainError('stale');
          const change = await decide(tx, loaded);
          await storeChange(tx, loaded, change);
          await this.audit.record(tx, change.events);
          return this.reader.view(tx, id);
        }),
    );
  }
}
