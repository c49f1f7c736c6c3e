import { type Browser, expect, type Page } from '@playwright/test';

export const ROLES = ['lead', 'officer', 'supervisor', 'official', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const PASSWORD = 'sample-plumb-line-2026';

const serverUrl = (): string => {
  const url = process.env['PLUMBLINE_URL'];
  if (url === undefined) throw new Error('The global setup starts the server; it has not run.');
  return url;
};

/** What a page must never do: break its content security policy or throw. */
const watchFaults = (page: Page, faults: string[]): void => {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
};

/** A person at a desk of their own: a browser context, signed in through the page. */
export class Desk {
  private constructor(
    readonly page: Page,
    private readonly faults: string[],
  ) {}

  static async open(browser: Browser, role: Role): Promise<Desk> {
    const context = await browser.newContext({ baseURL: serverUrl(), locale: 'en-US' });
    const page = await context.newPage();
    const faults: string[] = [];
    watchFaults(page, faults);
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(`${role}@example.gov`);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).not.toHaveURL(/sign-in/);
    return new Desk(page, faults);
  }

  /** Goes to a page of the header's navigation. */
  async visit(name: string): Promise<void> {
    await this.page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name, exact: true })
      .click();
  }

  /** Leaves; fails when a page broke its policy or threw. */
  async leave(): Promise<void> {
    expect(this.faults).toEqual([]);
    await this.page.context().close();
  }
}
