/** What a piece of evidence is. */
export const EVIDENCE_KINDS = ['file', 'link', 'attestation'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_KIND_LABELS: Readonly<Record<EvidenceKind, string>> = {
  file: 'File',
  link: 'Link',
  attestation: 'Attestation',
};

/** Where a piece of evidence stands; expired is derived from its date. */
export const EVIDENCE_STATES = ['checking', 'usable', 'refused', 'withdrawn', 'purged'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_STATE_LABELS: Readonly<Record<EvidenceState, string>> = {
  checking: 'Checking',
  usable: 'Usable',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  purged: 'Purged',
};

/** Who may open it: `restricted` is for its people only. */
export const SENSITIVITIES = ['ordinary', 'restricted'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const SENSITIVITY_LABELS: Readonly<Record<Sensitivity, string>> = {
  ordinary: 'Ordinary',
  restricted: 'Restricted',
};

/** What an assessment cites a piece of evidence for. */
export const EVIDENCE_SLOTS = ['directive', 'proof'] as const;
export type EvidenceSlot = (typeof EVIDENCE_SLOTS)[number];

export const EVIDENCE_SLOT_LABELS: Readonly<Record<EvidenceSlot, string>> = {
  directive: 'Directive',
  proof: 'Proof',
};
