import { opensWithSummary } from '../structure/summary.js';
import type { ProseJudge } from '../structure/prose.js';
import { controlsIn } from './controls.js';
import { MODALS } from './modals.js';
import type { SectionSetting } from './setting.js';
import { namesAgent } from './subjects.js';
import { mayFit } from './rules.js';

const MUST = /\b(?:must|shall)\b/iu;
const OWN_CONTROLS = 3.5;

/** Tells for the prose of a section which of its paragraphs state practices. */
export function proseJudge(setting: SectionSetting): Omit<ProseJudge, 'isClaimed'> {
  return {
    statesPractice: (words) =>
      namesAgent(words) || binds(words) || controlsIn(null, words).length > 0,
    addsPractice: (words) => addsPractice(words, setting),
  };
}

const binds = (words: string): boolean =>
  MODALS.some(
    ({ obligation, pattern }) =>
      obligation !== 'optional' && mayFit(pattern, words) && words.search(pattern) >= 0,
  );

// Beside a list most paragraphs repeat what the list says. One counts when it binds by itself, or
// when it names several controls in a section that asks for them.
function addsPractice(words: string, setting: SectionSetting): boolean {
  if (opensWithSummary(words)) return false;
  if (MUST.test(words) && namesAgent(words)) return true;
  if (setting.context !== null || setting.controlWords === null) return false;
  const named = controlsIn(null, words).filter(({ control }) => control.category !== 'training');
  return (
    named.length >= 2 && named.reduce((sum, { control }) => sum + control.weight, 0) >= OWN_CONTROLS
  );
}
