import type { Obligation } from '@plumbline/domain';

/** Words that tell how strongly a sentence binds. */
export interface Modal {
  readonly obligation: Obligation;
  readonly pattern: RegExp;
  /** What must not stand in the subject, when the words mean something else after it. */
  readonly notAfter?: RegExp;
  /** What the subject must hold for the words to bind. */
  readonly onlyAfter?: RegExp;
}

const A_GOAL =
  /\b(?:goal|aim|purpose|objective|role|mission|function|intent|intention|idea|task|key|step|way|challenge|ambition|point|priority|focus|answer|difficulty|approach|best practice)s?\b/iu;

const RULES =
  /\b(?:acts?|laws?|statutes?|regulations?|rules?|codes?|polic(?:y|ies)|directives?|orders?|standards?|agreements?|contracts?|sections?|schedules?|constitution|ordinances?|protocols?|terms|memorand\w+|guidelines|procedures?|manual|handbook|framework)\b/iu;
const NO_ONE =
  /^(?:[^,]{0,60},\s*)?(?:no|neither|nobody|none|nothing|at no time|under no circumstances)\b/iu;
// Who asks something of others does it in the plain present; what only success asks for binds nobody.
const SOMEONE_OR_ABSTRACT =
  /^(?:[^,]{0,60},\s*)?(?:(?:the|each|every|all|any|our|most|many|some|state|federal|local|county|city)\s+)*(?:[\p{L}-]+\s+)?(?:agenc(?:y|ies)|departments?|states?|offices?|officers?|districts?|boards?|committees?|divisions?|units?|commissions?|governments?|managers?|supervisors?|directors?|schools?|hospitals?|we|it|they)\b|\b(?:collaboration|cooperation|coordination|success\w*|effective\w*|balanc\w+|approach(?:es)?|efforts?|partnerships?|trust|engagement|leadership|this|these|such|it|which|that)\b/iu;

const BE = String.raw`(?:is|are|was|were|be|been|being)`;

const NORMALLY = String.raw`(?:typically|often|frequently|usually|generally|commonly|normally|ordinarily|mostly|in most cases|as a rule|for the most part|tends? to)`;
const ADVERBS = String.raw`(?:(?!${NORMALLY})(?:also|\w+ly)\s+)?`;
const FREQUENCY = String.raw`(?!\s+(?:yearly|annually|monthly|quarterly|weekly|daily|every|each|once|twice|within|enough))`;

const words = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})\b`, 'giu');

/** The table of modal words; longer matches hide shorter ones inside them. */
export const MODALS: readonly Modal[] = [
  { obligation: 'mandatory', pattern: words('must|shall') },
  // “No officer may …” forbids.
  { obligation: 'mandatory', pattern: words('may|can|will|is|are'), onlyAfter: NO_ONE },
  // “Officers are to …”, unless a goal is described.
  {
    obligation: 'mandatory',
    pattern: words(
      '(?:is|are)\\s+(?:not\\s+|also\\s+|then\\s+)?to\\s+(?!date\\b|come\\b|blame\\b|say\\b|some\\b|the\\b|a\\b|an\\b|each\\b)\\w+',
    ),
    notAfter: A_GOAL,
  },
  {
    obligation: 'mandatory',
    pattern: words('(?:is|are) due (?:within|by|on|no later|every|each|at|before|upon)'),
  },
  // “Disposal requires written approval”: something requires it, and not someone.
  {
    obligation: 'mandatory',
    pattern: words(
      `(?<!\\b(?:may|might|can|could|to|should|would|also|and|that|which|who)\\s)requires?\\s+(?!\\w+ing\\b)`,
    ),
    notAfter: SOMEONE_OR_ABSTRACT,
  },
  { obligation: 'mandatory', pattern: words('do not|don’t|never'), onlyAfter: /^\s*$/u },
  {
    obligation: 'mandatory',
    pattern: words('may|can'),
    onlyAfter: /^(?:in [^,]{0,40}, )?only\b/iu,
  },
  {
    obligation: 'mandatory',
    pattern: words(
      '(?<!\\b(?:may|might|can|could|to|should|would)\\s)(?:requires?|obliges?|compels?|prohibits?|forbids?|mandates?|bars?)',
    ),
    onlyAfter: RULES,
  },
  // “Late bids will not be accepted” forbids; “Officers will …” says what is going to be done.
  {
    obligation: 'mandatory',
    pattern: words(
      '(?:will|shall) (?:not|never|only|under no circumstances)(?! (?:only|always|necessarily|be (?:able|easy|enough|clear)))',
    ),
  },
  {
    obligation: 'expected',
    pattern: words(
      '(?<!\\b(?:the|a|free|good|at|of|political|their|its)\\s)will(?!\\s+(?:(?:also|then|not|only|often|always|further|increasingly)\\s+)*(?:likely|probably|continue|depend|vary|help|allow|enable|make|lead|result|mean|see|need|face|become|remain|grow|increase|improve|strengthen|reduce|play|bring|shape|require|differ|change|evolve|benefit|serve|be (?:able|easier|harder|better|likely|difficult|important|essential|shaped|affected)))',
    ),
  },
  {
    obligation: 'mandatory',
    pattern: words(
      `(?:${BE}|have|has)\\s+${ADVERBS}(?:required|obliged|obligated|mandated|compelled|bound|mandatory|compulsory|obligatory)(?!\\s+(?:information|documents|reports|data|by the nature))`,
    ),
  },
  {
    obligation: 'mandatory',
    pattern: words(
      '(?<!\\b(?:the|a|no|any|their|its|legitimate|operational|of|right|not|n’t|business)\\s)(?:have|has|need|needs) to(?! know)',
    ),
  },
  {
    obligation: 'mandatory',
    pattern: words(
      `${BE}\\s+${ADVERBS}(?:prohibited|forbidden|barred|banned|not (?:permitted|allowed))`,
    ),
  },
  {
    obligation: 'mandatory',
    pattern: words('may (?:not|only|under no circumstances)|cannot|can not'),
  },
  // A hedge governs the requirement it stands before: “are typically required to”.
  {
    obligation: 'typical',
    pattern: words(
      `${BE}\\s+${NORMALLY}\\s+(?:required|obliged|expected|responsible|\bdue\b|asked|mandated)`,
    ),
  },
  { obligation: 'typical', pattern: words(`${NORMALLY}${FREQUENCY}`) },
  {
    obligation: 'optional',
    pattern: words(
      '(?:may|might|could|can)\\s+(?:also\\s+)?(?:be|have)\\s+(?:required|obliged|mandated|asked|to)(?:\\s+to)?',
    ),
  },
  {
    obligation: 'recommended',
    pattern: words('should\\s+(?:also\\s+)?be\\s+(?:required|obliged)'),
  },
  { obligation: 'recommended', pattern: words('should|ought to') },
  {
    obligation: 'recommended',
    pattern: words(
      `(?:${BE}|remains?)\\s+(?:also\\s+|very\\s+|especially\\s+|critically\\s+|particularly\\s+|equally\\s+)?(?:important|essential|crucial|vital|critical|imperative|advisable|desirable|necessary|recommended|key to|paramount)`,
    ),
  },
  {
    obligation: 'recommended',
    pattern: words(
      `${BE}\\s+${ADVERBS}(?:encouraged|urged|advised)\\s+(?:not\\s+)?to|(?:we|guide|guidance|policy|standard|manual|handbook|document)\\s+(?:also\\s+)?(?:recommends?|advises?|encourages?)|recommends? that`,
    ),
  },
  {
    obligation: 'recommended',
    pattern: words(
      `(?:${BE}\\s+(?:considered\\s+)?(?:an?\\s+|the\\s+)?|as\\s+an?\\s+|an?\\s+|the\\s+)(?:best|good)\\s+practices?|(?:best|good)\\s+practices?\\s+(?:${BE}|include|calls?|requires?|suggests?)`,
    ),
  },
  { obligation: 'optional', pattern: words('may|might|could|can') },
  {
    obligation: 'expected',
    pattern: words(`${BE}\\s+(?:also\\s+)?(?:expected to|responsible for)`),
  },
  {
    obligation: 'optional',
    pattern: words(
      `${BE}\\s+${ADVERBS}(?:permitted|allowed|free|authorized|entitled)\\s+to|at (?:its|their|the agency’s) discretion|optionally|in some cases|sometimes`,
    ),
  },
  {
    obligation: 'aspirational',
    pattern: words(
      `strives?(?: to)?|endeavou?rs? to|aspires? to|aims? (?:to|for|at)|seeks? to|hopes? to|works? towards?|intends? to|${BE}\\s+${ADVERBS}committed to|the (?:goal|aim|ambition) is to`,
    ),
  },
];
