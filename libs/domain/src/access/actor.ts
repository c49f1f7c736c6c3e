/** What a person can be; a person holds any number of them, each for one agency or statewide. */
export const ROLES = [
  'officer',
  'respondent',
  'supervisor',
  'lead',
  'counsel',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  officer: 'Compliance officer',
  respondent: 'Responsible official',
  supervisor: 'Supervisor',
  lead: 'Program lead',
  counsel: 'Counsel',
  auditor: 'Auditor',
  admin: 'Administrator',
};

/** A role held in one agency; `agencyId` null is statewide. */
export interface Grant {
  readonly role: Role;
  readonly agencyId: string | null;
}

/** The signed-in person on whose authority something happens. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Roles that never see what reviews hold: their grants open no agency's rows. */
const WITHOUT_AGENCY_CONTENT: readonly Role[] = ['admin', 'counsel'];

/** The agencies whose rows the actor can reach at all; `can` still decides action by action. */
export function agenciesOf(actor: Actor): 'all' | string[] {
  const grants = actor.grants.filter((grant) => !WITHOUT_AGENCY_CONTENT.includes(grant.role));
  const ids: string[] = [];
  for (const { agencyId } of grants) {
    if (agencyId === null) return 'all';
    if (!ids.includes(agencyId)) ids.push(agencyId);
  }
  return ids;
}
