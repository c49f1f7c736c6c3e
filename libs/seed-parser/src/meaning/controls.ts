import type { Cadence, Category, Method } from '@plumbline/domain';
import { ANSWERING_CONTROLS } from './controls-answering.js';
import { GUARDING_CONTROLS } from './controls-guarding.js';
import { OPERATING_CONTROLS } from './controls-operating.js';

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
  const titled = CONTROLS.map(({ pattern }) => (title ? pattern.exec(title) : null));
  const head = Math.min(...titled.flatMap((match) => (match ? [match.index] : [])));
  const found = CONTROLS.flatMap((control, index): FoundControl[] => {
    const inTitle = titled[index] ?? null;
    const inBody = control.pattern.exec(body);
    const words = (inTitle ?? inBody)?.[0];
    if (words === undefined) return [];
    const isExample = !inTitle && inBody !== null && standsInExample(body, inBody.index);
    const isLater = !inTitle && inBody !== null && /[.?!]\s/u.test(body.slice(0, inBody.index));
    const share = isExample ? AS_EXAMPLE : isLater ? IN_LATER_SENTENCE : 1;
    const bonus = inTitle ? IN_TITLE + (inTitle.index === head ? FIRST_IN_TITLE : 0) : 0;
    const weight = control.weight * share + bonus;
    return [{ control, words: words.trim(), weight, isExample }];
  });
  return found.sort((a, b) => b.weight - a.weight);
}

function standsInExample(body: string, index: number): boolean {
  const from = Math.max(body.lastIndexOf('. ', index), 0);
  return EXAMPLE.test(body.slice(from, index));
}
