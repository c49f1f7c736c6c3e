import { type Page } from '@playwright/test';

/** Milliseconds without a request that make a page whole. */
const QUIET = 120;
const underway = new WeakMap<Page, Set<unknown>>();

/** Follows the page's requests from now on. */
const watch = (page: Page): Set<unknown> => {
  const known = underway.get(page);
  if (known !== undefined) return known;
  const requests = new Set<unknown>();
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  underway.set(page, requests);
  return requests;
};

/** Waits until nothing is asked of the server, nothing is said to be loading and all is drawn. */
const settle = async (page: Page, requests: Set<unknown>): Promise<void> => {
  let quietSince = Date.now();
  while (Date.now() - quietSince < QUIET) {
    const isBusy = await page.evaluate(
      () =>
        new Promise<boolean>((answer) => {
          const look = () =>
            answer(
              document.querySelector('h1') === null ||
                document.querySelector('[aria-busy=true]') !== null,
            );
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
    );
    if (isBusy || requests.size > 0) quietSince = Date.now();
  }
};

/** Loads the address anew and waits until the page is whole. */
export async function load(page: Page, path: string): Promise<void> {
  const requests = watch(page);
  await page.goto(path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await settle(page, requests);
}

/** Goes there as a link of the page does, which saves its start, and waits until it is whole. */
export async function follow(page: Page, path: string): Promise<void> {
  const requests = watch(page);
  await page.evaluate((target) => {
    history.pushState(null, '', target);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await settle(page, requests);
}
