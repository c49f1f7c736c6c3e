import type { Cadence, Category, Method } from '@plumbline/domain';
import { ANSWERING_CONTROLS } from './controls-answering.js';
import { GUARDING_CONTROLS } from './controls-guarding.js';
import { OPERATING_CONTROLS } from './controls-operating.js';
import { find } from './rules.js';

/** A kind of control: how it is recognised in a text, and how an audit of it goes about. */
export interface Control {
  readonly id: string;
  /** In words, for explanations. */
  readonly name: string;
  readonly pattern: RegExp;
  /** How far its mention alone makes a practice auditable; 2 is enough. */
  readonly weight: number;
  readonly category: Category;
  readonly methods: readonly Method[];
  readonly evidence: readonly string[];
  readonly cadence: Cadence;
  readonly unit: string;
}

/** Every control the parser knows. A new kind of control is one more row in one of three tables. */
export const CONTROLS: readonly Control[] = [
  ...GUARDING_CONTROLS,
  ...ANSWERING_CONTROLS,
  ...OPERATING_CONTROLS,
];

/** A control found in a practice. */
export interface FoundControl {
  readonly control: Control;
  readonly words: string;
  /** The control's weight where it stands: most at the head of a title, least in an example. */
  readonly weight: number;
  /** True when it is only named among examples. */
  readonly isExample: boolean;
}

const IN_TITLE = 0.75;
const FIRST_IN_TITLE = 0.5;
const IN_LATER_SENTENCE = 0.8;
const AS_EXAMPLE = 0.5;
const EXAMPLE =
  /\b(?:(?:may|can|could|might) (?:also )?(?:include|involve|cover|mean|comprise|combine)|such as|for example|like|e\.g\.|as well as)\b/iu;

/** The controls a practice names, the weightiest first. */
export function controlsIn(title: string | null, body: string): FoundControl[] {
  const matches: Match[] = [];
  for (const control of CONTROLS) {
    const inTitle = title ? find(control.pattern, title) : null;
    const inBody = inTitle ? null : find(control.pattern, body);
    if (inTitle ?? inBody) matches.push({ control, inTitle, inBody });
  }
  const head = Math.min(...matches.map(({ inTitle }) => inTitle?.index ?? Infinity));
  return matches.map((match) => weighed(match, { head, body })).sort((a, b) => b.weight - a.weight);
}

interface Match {
  readonly control: Control;
  readonly inTitle: RegExpExecArray | null;
  /** Only where the title doesn't name it. */
  readonly inBody: RegExpExecArray | null;
}

function weighed(
  { control, inTitle, inBody }: Match,
  { head, body }: { head: number; body: string },
): FoundControl {
  const words = ((inTitle ?? inBody)?.[0] ?? '').trim();
  const isExample = inBody !== null && standsInExample(body, inBody.index);
  const isLater = inBody !== null && /[.?!]\s/u.test(body.slice(0, inBody.index));
  const share = isExample ? AS_EXAMPLE : isLater ? IN_LATER_SENTENCE : 1;
  const bonus = inTitle ? IN_TITLE + (inTitle.index === head ? FIRST_IN_TITLE : 0) : 0;
  return { control, words, weight: control.weight * share + bonus, isExample };
}

function standsInExample(body: string, index: number): boolean {
  const from = Math.max(body.lastIndexOf('. ', index), 0);
  return EXAMPLE.test(body.slice(from, index));
}
