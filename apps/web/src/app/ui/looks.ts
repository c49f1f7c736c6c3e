import { type ClaimStatus, type ItemStatus, type Outcome, type Severity } from '@plumbline/domain';
import { type GlyphName } from './glyphs';

/** A CSS class of `chips.css`; the empty one is neutral. */
export type Tone = '' | 't-info' | 't-ok' | 't-warn' | 't-bad' | 't-solid';

export interface Look {
  readonly icon: GlyphName;
  readonly tone: Tone;
}

export const STATUS_LOOKS: Readonly<Record<ItemStatus, Look>> = {
  open: { icon: 'circle', tone: '' },
  in_progress: { icon: 'edit', tone: 't-info' },
  submitted: { icon: 'publish', tone: 't-solid' },
  accepted: { icon: 'check', tone: 't-ok' },
  returned: { icon: 'undo', tone: 't-warn' },
};

export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  compliant: { icon: 'check-circle', tone: 't-ok' },
  partially_compliant: { icon: 'half', tone: 't-warn' },
  non_compliant: { icon: 'cancel', tone: 't-bad' },
  not_applicable: { icon: 'remove', tone: '' },
  not_assessed: { icon: 'dashed', tone: '' },
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  low: '',
  medium: 't-warn',
  high: 't-bad',
  critical: 't-bad',
};

export const CLAIM_LOOKS: Readonly<Record<ClaimStatus, Look>> = {
  source_says: { icon: 'quote', tone: '' },
  confirmed: { icon: 'check-circle', tone: 't-ok' },
  contradicted: { icon: 'error', tone: 't-bad' },
  unknown: { icon: 'help', tone: '' },
};
