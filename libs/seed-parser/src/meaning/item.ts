import type { Cadence, Method } from '@plumbline/domain';
import type { FoundControl } from './controls.js';
import { find, fits } from './rules.js';

/** How an item is audited: what the main controls of its practice ask for. */
export interface AuditAdvice {
  readonly methods: Method[];
  readonly suggestedEvidence: string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
}

const FALLBACK: AuditAdvice = {
  methods: ['examine', 'interview'],
  suggestedEvidence: ['written procedure', 'records for the period'],
  cadence: { interval: 'yearly', trigger: null },
  responsibleUnit: 'compliance office',
};

/** Puts together methods, evidence, cadence and unit from the controls found and the text itself. */
export function adviceFor(controls: readonly FoundControl[], body: string): AuditAdvice {
  const [main, second] = controls.map(({ control }) => control);
  if (!main) return { ...FALLBACK, cadence: cadenceIn(body) ?? FALLBACK.cadence };
  const evidence = [...main.evidence, ...(second?.evidence.slice(0, 1) ?? [])];
  return {
    methods: [...main.methods],
    suggestedEvidence: [...new Set(evidence)],
    cadence: cadenceIn(body) ?? main.cadence,
    responsibleUnit: main.unit,
  };
}

const INTERVALS: readonly { readonly interval: Cadence['interval']; readonly pattern: RegExp }[] = [
  { interval: 'monthly', pattern: /\b(?:monthly|(?:every|each|once a|a) month|weekly|daily)\b/iu },
  {
    interval: 'quarterly',
    pattern: /\b(?:quarterly|(?:every|each) quarter|every three months)\b/iu,
  },
  {
    interval: 'twice-yearly',
    pattern: /\b(?:twice a year|semi-?annual\w*|twice yearly|every six months|biannual\w*)\b/iu,
  },
  {
    interval: 'yearly',
    pattern:
      /\b(?:annual(?:ly)?|yearly|(?:every|each|once a|a) year|every (?:twelve|12) months)\b/iu,
  },
];

const TRIGGER =
  /\b(?:before (?:each|every|any|a new)|after (?:each|every|any)|upon|whenever|within \w+ (?:hours|days) of)\s+[\p{L}-]+(?:\s+[\p{L}-]+){0,3}/iu;

// What the source itself says about how often comes before any rule of thumb.
function cadenceIn(body: string): Cadence | null {
  const interval = INTERVALS.find(({ pattern }) => fits(pattern, body))?.interval ?? null;
  const trigger = find(TRIGGER, body)?.[0].toLowerCase() ?? null;
  return interval === null && trigger === null ? null : { interval, trigger };
}
