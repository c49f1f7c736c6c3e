import type { Role } from '@plumbline/domain';

export interface SampleAccount {
  email: string;
  name: string;
  role: Role;
  /** Statewide, or for the sample agency only. */
  reach: 'statewide' | 'agency';
  /** What this person does, for the list shown at start. */
  does: string;
}

/** The password of every sample account; sample data only. */
export const SAMPLE_PASSWORD = 'sample-plumb-line-2026';

/** The people of the sample agency. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  {
    email: 'lead@example.gov',
    name: 'Program lead',
    role: 'lead',
    reach: 'statewide',
    does: 'publishes checklists, plans and opens reviews',
  },
  {
    email: 'officer@example.gov',
    name: 'Compliance officer',
    role: 'officer',
    reach: 'agency',
    does: 'assesses items and adds evidence',
  },
  {
    email: 'supervisor@example.gov',
    name: 'Supervisor',
    role: 'supervisor',
    reach: 'statewide',
    does: 'accepts or returns items, approves and seals',
  },
  {
    email: 'official@example.gov',
    name: 'Responsible official',
    role: 'respondent',
    reach: 'agency',
    does: 'answers findings',
  },
  {
    email: 'counsel@example.gov',
    name: 'Counsel',
    role: 'counsel',
    reach: 'statewide',
    does: 'says which claims of a policy hold in law',
  },
  {
    email: 'auditor@example.gov',
    name: 'Auditor',
    role: 'auditor',
    reach: 'statewide',
    does: 'reads sealed editions and their reports',
  },
  {
    email: 'admin@example.gov',
    name: 'Administrator',
    role: 'admin',
    reach: 'statewide',
    does: 'adds people and agencies',
  },
];
