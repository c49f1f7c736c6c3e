import type { ContextReason } from '@plumbline/domain';
import { controlsIn } from './controls.js';
import type { FoundControl } from './controls.js';
import {
  actorIn,
  deedIn,
  makeUpIn,
  meansIn,
  measureIn,
  refrainIn,
  rightIn,
  workIn,
} from './deeds.js';
import type { Sign } from './deeds.js';
import type { SentenceForce } from './obligation.js';
import type { SectionSetting } from './setting.js';
import { find } from './rules.js';

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
  /** Its sentences with the force each has by itself. */
  readonly sentences: readonly { readonly words: string; readonly force: SentenceForce }[];
  /** True when the document orders more than it describes. */
  readonly isPrescriptive: boolean;
}

const ENOUGH = 1.5;
const ENOUGH_WHERE_ASKED = 1.5;
const ENOUGH_AGAINST_CONTEXT = 3;
const ENOUGH_AGAINST_TOPIC = 4;
const HEADING_ASKS = 1;
const MUST_BE_DONE = 2;
const SHOULD_BE_DONE = 1.25;
const FOUND_AMONG_ORDERS = 1;
const EQUIPMENT_ALONE = 1.5;

/**
 * Auditable means: the agency does, keeps or requires something whose purpose is control. What a
 * practice names and does is weighed, and heading and document tip the scale to either side.
 */
export function readAuditable(words: PracticeWords): AuditableReading {
  const { title, body, setting, titleContext } = words;
  const controls = controlsIn(title, body);
  const named = controls.slice(0, 3);
  if (titleContext) return surrounded(titleContext, controls, `its title announces it`);
  const binding = bindingSigns(words);
  const isMandatory = binding.some(({ weight }) => weight === MUST_BE_DONE);
  if (setting.context && !setting.isSoft && (!isMandatory || TOPICS.has(setting.context.reason))) {
    const { reason, words: cue } = setting.context;
    return surrounded(reason, controls, `the heading asks about “${cue}”`);
  }
  const isEquipment = title !== null && !isMandatory && EQUIPMENT.test(title);
  const signs = [...binding, ...(isEquipment ? [] : deedSigns(words, named))];
  const isMeans =
    !signs.some(({ weight }) => weight > 0) && NO_CONTROL.test(`${title ?? ''} ${body}`);
  const isAsked = setting.controlWords !== null && !isMeans;
  const weight =
    named.reduce((sum, found) => sum + found.weight, 0) +
    signs.reduce((sum, sign) => sum + sign.weight, 0) +
    (isAsked ? HEADING_ASKS : 0) +
    (words.isPrescriptive ? FOUND_AMONG_ORDERS : 0) -
    (isEquipment ? EQUIPMENT_ALONE : 0);
  const stands =
    isMandatory ||
    signs.some((sign) => sign.weight > (isAsked || words.isPrescriptive ? 0 : 0.5)) ||
    named.some(({ isExample }) => !isExample || setting.controlWords);
  if (weight >= neededIn(setting) && stands) {
    const why = auditableWhy(named, signs, setting);
    return { auditable: true, contextReason: null, isSurrounded: false, controls, why };
  }
  if (setting.context && !setting.isSoft) {
    const { reason, words: cue } = setting.context;
    return surrounded(reason, controls, `the heading asks about “${cue}”`);
  }
  const { reason, because } = reasonFrom(words);
  return asContext(reason, controls, because);
}

// What is said under these tells how the world is, even where it says “must”.
const TOPICS: ReadonlySet<ContextReason> = new Set([
  'challenge',
  'opportunity',
  'benefit',
  'impact',
  'trend',
]);

function neededIn(setting: SectionSetting): number {
  if (setting.context) return setting.isSoft ? ENOUGH_AGAINST_CONTEXT : ENOUGH_AGAINST_TOPIC;
  return setting.controlWords ? ENOUGH_WHERE_ASKED : ENOUGH;
}

const ADVISES = /“[^”]*(?:should|ought|encourag|urged|advis|recommend)/iu;

// How strongly the practice binds, in its strongest sentence.
function bindingSigns({ sentences }: PracticeWords): Sign[] {
  const must = sentences.find(({ force }) => force.obligation === 'mandatory');
  if (must) return [{ words: must.force.why, weight: MUST_BE_DONE }];
  const should = sentences.find(
    ({ force }) =>
      force.isFuture || (force.obligation === 'recommended' && ADVISES.test(force.why)),
  );
  return should ? [{ words: should.force.why, weight: SHOULD_BE_DONE }] : [];
}

// What the sentences that bind do, and by what measure; then what speaks against a control.
function deedSigns({ sentences }: PracticeWords, named: readonly FoundControl[]): Sign[] {
  const isNamed = named.some(({ isExample }) => !isExample);
  const normative = sentences.filter(({ force }) => force.isNormative).map(({ words }) => words);
  const first = (find: (sentence: string) => Sign | null): Sign[] => {
    for (const sentence of normative) {
      const sign = find(sentence);
      if (sign) return [sign];
    }
    return [];
  };
  const main = normative[0] ?? sentences[0]?.words ?? '';
  const means = meansIn(main);
  if (means) return [means, ...first(measureIn)];
  const deeds = [...first(deedIn), ...first(rightIn), ...first(refrainIn)];
  const against = deeds.length > 0 ? null : (workIn(main) ?? (isNamed ? null : makeUpIn(main)));
  const isChoice = sentences.find(({ words }) => words === main)?.force.obligation === 'optional';
  const someone = against === null && !isChoice && normative.length > 0 ? actorIn(main) : null;
  const others = [against, someone].filter((sign) => sign !== null);
  return [...deeds, ...first(measureIn), ...others];
}

// A title that names nothing but means.
const EQUIPMENT =
  /^(?:(?:access to|specialized|special|modern|new|technical|other)\s)*(?:equipment|vehicles?|aircraft|technolog(?:y|ies)|devices?|tools|software|hardware|facilities|drones|radios|weapons)$/iu;

// Means made available are no control, even where the heading asks for controls.
const NO_CONTROL = /\b(?:vehicles?|radios?|devices|equipment|facilities|software|hardware)\b/iu;

function auditableWhy(
  named: readonly FoundControl[],
  signs: readonly Sign[],
  setting: SectionSetting,
): string {
  const deeds = signs.filter(
    ({ weight }) => weight > 0 && weight !== MUST_BE_DONE && weight !== SHOULD_BE_DONE,
  );
  const found = [
    ...named.map(({ control, words }) => `${control.name} (“${words}”)`),
    ...deeds.map(({ words }) => `“${words.trim()}”`),
  ].join(', ');
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
      /\b(?:there (?:is|are)|(?:is|are|be|rest) (?:established|developed|determined|set|based|on|composed|organi[sz]ed|made up)|has (?:\p{Ll}+|\d+) members|means any|(?:is|are) (?:defined as|an? (?:\p{L}+ ){0,3}(?:bod(?:y|ies)|programs?|systems?|units?|offices?))|covers|applies to|task forces? (?:formed|set up|created|bring)|consists? of|centers?|hubs?)\b/iu,
  },
  {
    reason: 'benefit',
    pattern:
      /^(?:by|through) \p{Ll}+ing\b|\b(?:leading to|leads to|results? in|makes? it easier)\b/iu,
  },
];

function reasonFrom({ title, body, setting, sentences }: PracticeWords): {
  reason: ContextReason;
  because: string;
} {
  if (setting.context) {
    const { reason, words } = setting.context;
    return { reason, because: `the heading asks about “${words}” and no control stands out` };
  }
  if (title !== null && EQUIPMENT.test(title)) {
    return { reason: 'technology', because: `“${title}” names means` };
  }
  const means = meansIn(sentences[0]?.words ?? '');
  if (means) return { reason: 'technology', because: `“${means.words}” tells of a means` };
  for (const { reason, pattern } of OWN_REASONS) {
    const found = find(pattern, body) ?? find(pattern, title ?? '');
    if (found) return { reason, because: `“${found[0]}”, and no control stands out` };
  }
  return {
    reason: 'role',
    because: 'says what agencies do in operations, not how that is controlled',
  };
}
