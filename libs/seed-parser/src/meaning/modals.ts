import type { Obligation } from '@plumbline/domain';

/** Words that tell how strongly a sentence binds. */
export interface Modal {
  readonly obligation: Obligation;
  readonly pattern: RegExp;
}

const BE = String.raw`(?:is|are|was|were|be|been|being)`;

const NORMALLY = String.raw`(?:typically|often|frequently|usually|generally|commonly|normally|ordinarily|mostly|in most cases|as a rule|for the most part|tends? to)`;
const ADVERBS = String.raw`(?:(?!${NORMALLY})(?:also|\w+ly)\s+)?`;
const FREQUENCY = String.raw`(?!\s+(?:yearly|annually|monthly|quarterly|weekly|daily|every|each|once|twice|within|enough))`;

const words = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})\b`, 'giu');

/** The table of modal words; longer matches hide shorter ones inside them. */
export const MODALS: readonly Modal[] = [
  { obligation: 'mandatory', pattern: words('must|shall') },
  {
    obligation: 'mandatory',
    pattern: words(
      `(?:${BE}|have|has)\\s+${ADVERBS}(?:required|obliged|obligated|mandated|compelled|bound|mandatory|compulsory|obligatory)(?!\\s+(?:information|documents|reports|data|by the nature))`,
    ),
  },
  {
    obligation: 'mandatory',
    pattern: words(
      '(?<!\\b(?:the|a|no|any|their|its|legitimate|operational|of)\\s)(?:have|has|need|needs) to(?! know)',
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
    pattern: words(`${BE}\\s+${NORMALLY}\\s+(?:required|obliged|expected|asked|mandated)`),
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
    pattern: words(`${BE}\\s+${ADVERBS}(?:encouraged|urged|advised)\\s+to|recommends?`),
  },
  {
    obligation: 'recommended',
    pattern: words(
      `(?:${BE}\\s+(?:considered\\s+)?(?:an?\\s+|the\\s+)?|as\\s+an?\\s+|an?\\s+|the\\s+)(?:best|good)\\s+practices?|(?:best|good)\\s+practices?\\s+(?:${BE}|include|calls?|requires?|suggests?)`,
    ),
  },
  { obligation: 'optional', pattern: words('may|might|could|can') },
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

/** Finds whether a sentence holds any modal word at all, before the table is asked row by row. */
export const MAY_HOLD_MODAL =
  /must|shall|require|oblig|mandat|compel|bound|compuls|have to|has to|need|prohibit|forbid|barred|banned|\bmay\b|cannot|can not|\bcan\b|typical|often|frequent|usual|general|common|normal|ordinar|mostly|in most cases|as a rule|tends? to|should|ought|practice|important|essential|crucial|vital|critical|imperative|advis|desirable|necessary|recommend|\bkey\b|paramount|encourag|urged|might|could|permit|allow|\bfree\b|authorized|entitled|discretion|option|some cases|sometimes|striv|endeavo|aspire|\baims?\b|seek|hopes? to|works? toward|intend|committed|the goal|ambition|expected|asked|for the most part/iu;
