/** What a person, or the system, can be to a thing; lifecycles and permissions name these. */
export const RELATIONS = [
  'its-officer',
  'lead-officer',
  'review-supervisor',
  'second-approver',
  'responsible-official',
  'lead',
  'officer',
  'supervisor',
  'admin',
  'uploader',
  'owner',
  'asker',
  'asked-person',
  'requester',
  'system',
  'derived',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_LABELS: Readonly<Record<Relation, string>> = {
  'its-officer': 'its officer',
  'lead-officer': 'lead officer',
  'review-supervisor': "review's supervisor",
  'second-approver': 'second approver',
  'responsible-official': 'the responsible official',
  lead: 'program lead',
  officer: 'an officer',
  supervisor: 'a supervisor',
  admin: 'administrator',
  uploader: 'who added it',
  owner: 'its owner',
  asker: 'who asked',
  'asked-person': 'the person asked',
  requester: 'who requested it',
  system: 'the system',
  derived: 'derived from the items',
};
