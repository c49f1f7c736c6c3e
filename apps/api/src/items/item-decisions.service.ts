import { Injectable } from '@nestjs/common';
import {
  type Actor,
  decideItem,
  reconsiderItem,
  reviseItem,
  withdrawItem,
} from '@plumbline/domain';
import { ItemCommands, type SeenItem } from './item-commands.js';
import { type ItemView } from './item.view.js';
import { type AcceptInput, type CommentInput, type ReasonInput } from './items.dto.js';

/** What moves a handed-in item: its officer takes it back, its supervisor decides. */
@Injectable()
export class ItemDecisionsService {
  constructor(private readonly commands: ItemCommands) {}

  withdraw(actor: Actor, seen: SeenItem): Promise<ItemView> {
    return this.commands.run(actor, seen, (_tx, { item, review }) =>
      withdrawItem(item, { actor, review }),
    );
  }

  accept(actor: Actor, seen: SeenItem, { comment }: AcceptInput): Promise<ItemView> {
    return this.commands.run(actor, seen, (_tx, { item, review }) =>
      decideItem(item, { actor, review, verdict: 'accept', comment: comment ?? null }),
    );
  }

  return(actor: Actor, seen: SeenItem, { comment }: CommentInput): Promise<ItemView> {
    return this.commands.run(actor, seen, (_tx, { item, review }) =>
      decideItem(item, { actor, review, verdict: 'return', comment }),
    );
  }

  revise(actor: Actor, seen: SeenItem, { reason }: ReasonInput): Promise<ItemView> {
    return this.commands.run(actor, seen, (_tx, { item, review }) =>
      reviseItem(item, { actor, review, reason }),
    );
  }

  reconsider(actor: Actor, seen: SeenItem, { comment }: CommentInput): Promise<ItemView> {
    return this.commands.run(actor, seen, (_tx, { item, review }) =>
      reconsiderItem(item, { actor, review, comment }),
    );
  }
}
