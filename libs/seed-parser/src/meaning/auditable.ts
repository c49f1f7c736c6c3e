import type { ContextReason } from '@plumbline/domain';
import { controlsIn } from './controls.js';
import type { FoundControl } from './controls.js';
import type { SectionSetting } from './setting.js';

/** Whether a practice can be audited, and what led to the answer. */
export interface AuditableReading {
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  /** True when heading or title, not its own words, made it context. */
  readonly isSurrounded: boolean;
  readonly controls: readonly FoundControl[];
  readonly why: string;
}

/** A practice's words, and what stands around them. */
export interface PracticeWords {
  readonly title: string | null;
  readonly body: string;
  readonly setting: SectionSetting;
  /** The context its own title or its parent's announces. */
  readonly titleContext: ContextReason | null;
  /** True when a sentence says that someone bound must do something. */
  readonly isMandatory: boolean;
}

const ENOUGH = 1.5;
const ENOUGH_WHERE_ASKED = 2;
const ENOUGH_AGAINST_CONTEXT = 3;
const HEADING_ASKS = 1;
const MUST_BE_DONE = 2;

/**
 * Auditable means: the agency does, keeps or requires something whose purpose is control. The
 * controls a practice names are weighed, and the heading tips the scale to either side.
 */
export function readAuditable(words: PracticeWords): AuditableReading {
  const { title, body, setting, titleContext, isMandatory } = words;
  const controls = controlsIn(title, body);
  const named = controls.slice(0, 3);
  if (titleContext) return surrounded(titleContext, controls, `its title announces it`);
  if (setting.context && !setting.isSoft && !isMandatory) {
    const { reason, words: cue } = setting.context;
    return surrounded(reason, controls, `the heading asks about “${cue}”`);
  }
  const weight =
    named.reduce((sum, found) => sum + found.weight, 0) +
    (setting.controlWords && !NO_CONTROL.test(`${title ?? ''} ${body}`) ? HEADING_ASKS : 0) +
    (isMandatory ? MUST_BE_DONE : 0);
  const stands = isMandatory || named.some(({ isExample }) => !isExample || setting.controlWords);
  if (weight >= neededIn(setting) && stands) {
    const why = auditableWhy(named, setting);
    return { auditable: true, contextReason: null, isSurrounded: false, controls, why };
  }
  const { reason, because } = reasonFrom(words);
  return asContext(reason, controls, because);
}

function neededIn(setting: SectionSetting): number {
  if (setting.context) return ENOUGH_AGAINST_CONTEXT;
  return setting.controlWords ? ENOUGH_WHERE_ASKED : ENOUGH;
}

// Means made available are no control, even where the heading asks for controls.
const NO_CONTROL = /\b(?:vehicles?|radios?|devices|equipment|facilities|software|hardware)\b/iu;

function auditableWhy(named: readonly FoundControl[], setting: SectionSetting): string {
  const found = named.map(({ control, words }) => `${control.name} (“${words}”)`).join(', ');
  const asked = setting.controlWords ? `; the heading asks about “${setting.controlWords}”` : '';
  return `auditable: ${found || 'something that must be done'}${asked}`;
}

const asContext = (
  contextReason: ContextReason,
  controls: readonly FoundControl[],
  because: string,
): AuditableReading => ({
  auditable: false,
  contextReason,
  isSurrounded: false,
  controls,
  why: `context (${contextReason}): ${because}`,
});

const surrounded = (
  reason: ContextReason,
  controls: readonly FoundControl[],
  because: string,
): AuditableReading => ({ ...asContext(reason, controls, because), isSurrounded: true });

const OWN_REASONS: readonly { readonly reason: ContextReason; readonly pattern: RegExp }[] = [
  {
    reason: 'technology',
    pattern: /\b(?:equipment|vehicles?|devices|radios?|tools|software|technolog\w+)\b/iu,
  },
  {
    reason: 'legal-background',
    pattern:
      /\b(?:the \p{L}[\p{L} ]* act\b|statutes?\b|(?:federal|state) laws? (?:limit|restrict|govern|outline|define|set)\w*)/iu,
  },
  {
    reason: 'guidance',
    pattern:
      /\b(?:techniques?|learn how|practise how|(?:important|essential)\b[^.]{0,12}\b(?:for|to|that)|prioriti[sz]e|should|respect|tips)\b/iu,
  },
  {
    reason: 'structure',
    pattern:
      /\b(?:there (?:is|are)|(?:is|are|be|rest) (?:established|developed|determined|set|based|on|composed|organi[sz]ed|made up)|task forces? (?:formed|set up|created|bring)|consists? of|centers?|hubs?)\b/iu,
  },
  {
    reason: 'benefit',
    pattern:
      /^(?:by|through) \p{Ll}+ing\b|\b(?:leading to|leads to|results? in|makes? it easier)\b/iu,
  },
];

function reasonFrom({ title, body, setting }: PracticeWords): {
  reason: ContextReason;
  because: string;
} {
  if (setting.context) {
    const { reason, words } = setting.context;
    return { reason, because: `the heading asks about “${words}” and no control stands out` };
  }
  for (const { reason, pattern } of OWN_REASONS) {
    const found = pattern.exec(body) ?? pattern.exec(title ?? '');
    if (found) return { reason, because: `“${found[0]}”, and no control stands out` };
  }
  return {
    reason: 'role',
    because: 'says what agencies do in operations, not how that is controlled',
  };
}
