import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export type Theme = 'light' | 'dark';
/** A usual run looks at one theme and width; `npm run test:full` at all. */
export const isFull = process.env['PLUMBLINE_FULL'] === '1';
export const THEMES: readonly Theme[] = isFull ? ['light', 'dark'] : ['light'];
/** A theme changes colors alone, so only these are asked again in the dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const DESK = 1440;
const WIDTHS: readonly number[] = isFull ? [DESK, 375] : [DESK];
/** What 1280 px shows at 400 %. */
const ZOOMED = 320;

/** What axe finds against WCAG 2.2 AA in the page as it is; one line a rule. */
export async function violations(page: Page, where: string, theme: Theme): Promise<string[]> {
  // No page has frames, so axe needs no second tab to put its findings together; selectors of what
  // passes are not asked for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await (
    theme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOR_RULES)
  ).analyze();
  return found.map(({ id, nodes }) => {
    const first = nodes[0];
    return `${where}: ${id}, ${nodes.length} times, first ${first?.target.join(' ')}: ${first?.failureSummary}`;
  });
}

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Checks what the page shows now in each theme and width; says what is wrong. */
export async function look(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    if (isFull) await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      wrong.push(...(await violations(page, `${name}, ${colorScheme}, ${width}`, colorScheme)));
    }
  }
  await page.setViewportSize({ width: ZOOMED, height: 640 });
  if (await isWiderThanWindow(page)) wrong.push(`${name}: wider than ${ZOOMED} px`);
  await page.setViewportSize({ width: DESK, height: 900 });
  return wrong;
}
