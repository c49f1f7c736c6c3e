import { type Action, type Role } from '@plumbline/domain';
import { type Me } from '../api/views';

export interface NavigationEntry {
  readonly path: string;
  /** Pages elsewhere that belong to this place. */
  readonly also?: string;
  readonly label: string;
  /** Any of these is enough. */
  readonly actions: readonly Action[];
}

/** Every place of the header; a person sees those whose action any of their roles could take. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/my-work', also: '/items', label: $localize`My work`, actions: ['item.assess'] },
  { path: '/dashboard', label: $localize`Dashboard`, actions: ['dashboard.read'] },
  { path: '/approvals', label: $localize`Approvals`, actions: ['item.accept'] },
  { path: '/reviews', label: $localize`Reviews`, actions: ['review.read'] },
  {
    path: '/findings',
    also: '/actions',
    label: $localize`Findings`,
    actions: ['finding.read'],
  },
  { path: '/claims', label: $localize`Claims`, actions: ['claim.set'] },
  {
    path: '/policies',
    also: '/checklists',
    label: $localize`Policies`,
    actions: ['review.read', 'claim.set'],
  },
  { path: '/sealed', label: $localize`Sealed reviews`, actions: ['seal.read'] },
  { path: '/audit', label: $localize`Audit trail`, actions: ['audit.read'] },
  { path: '/admin', label: $localize`Administration`, actions: ['user.manage'] },
];

/** Where each role starts; the first role of this order that a person holds counts. */
const HOMES: readonly (readonly [role: Role, path: string])[] = [
  ['supervisor', '/dashboard'],
  ['lead', '/policies'],
  ['officer', '/my-work'],
  ['respondent', '/findings'],
  ['counsel', '/claims'],
  ['auditor', '/sealed'],
  ['admin', '/admin'],
];

/** The places of a person, the one they start at first. */
export function placesOf(me: Me, mayEver: (action: Action) => boolean): NavigationEntry[] {
  const home = homeOf(me);
  const places = NAVIGATION.filter((place) => place.actions.some(mayEver));
  return [
    ...places.filter((place) => place.path === home),
    ...places.filter((place) => place.path !== home),
  ];
}

export const homeOf = (me: Me): string =>
  HOMES.find(([role]) => me.grants.some((grant) => grant.role === role))?.[1] ?? '/not-for-you';
