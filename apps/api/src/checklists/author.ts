import { SYSTEM, type Tx } from '../database/tenant.js';

/** When and by whom a row is made; nobody where the system acts. */
export const madeBy = (tx: Tx): { createdAt: Date; createdBy: string | null } => ({
  createdAt: tx.now,
  createdBy: tx.actor === SYSTEM ? null : tx.actor.userId,
});
