import { type Action, type Role } from '@plumbline/domain';
import { type Me } from '../api/views';

export interface NavigationEntry {
  readonly path: string;
  readonly label: string;
  /** Any of these is enough. */
  readonly actions: readonly Action[];
}

/** Every place of the header; a person sees those whose action any of their roles could take. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/my-work', label: $localize`My work`, actions: ['item.assess'] },
  { path: '/dashboard', label: $localize`Dashboard`, actions: ['dashboard.read'] },
  { path: '/approvals', label: $localize`Approvals`, actions: ['item.accept'] },
  { path: '/policies', label: $localize`Policies`, actions: ['review.read', 'claim.set'] },
  { path: '/reviews', label: $localize`Reviews`, actions: ['review.read'] },
  { path: '/findings', label: $localize`Findings`, actions: ['finding.read'] },
  { path: '/sealed', label: $localize`Sealed reviews`, actions: ['seal.read'] },
  { path: '/admin', label: $localize`Administration`, actions: ['user.manage'] },
];

/** Where each role starts; the first role of this order that a person holds counts. */
const HOMES: readonly (readonly [role: Role, path: string])[] = [
  ['supervisor', '/dashboard'],
  ['lead', '/policies'],
  ['officer', '/my-work'],
  ['respondent', '/findings'],
  ['counsel', '/policies'],
  ['auditor', '/sealed'],
  ['admin', '/admin'],
];

export const homeOf = (me: Me): string =>
  HOMES.find(([role]) => me.grants.some((grant) => grant.role === role))?.[1] ?? '/not-for-you';
