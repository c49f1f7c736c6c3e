import { type Browser, expect, type Page } from '@playwright/test';

export const ROLES = [
  'lead',
  'officer',
  'supervisor',
  'official',
  'counsel',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** The password of every sample person. */
export const PASSWORD = 'sample-plumb-line-2026';

export const serverUrl = (): string => {
  const url = process.env['PLUMBLINE_URL'];
  if (url === undefined) throw new Error('The global setup starts the server; it has not run.');
  return url;
};

export const emailOf = (role: Role): string => `${role}@example.gov`;

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

  static open(browser: Browser, role: Role): Promise<Desk> {
    return Desk.openAs(browser, emailOf(role));
  }

  /** The desk of somebody who need not be one of the sample people. */
  static async openAs(browser: Browser, email: string): Promise<Desk> {
    const context = await browser.newContext({ baseURL: serverUrl(), locale: 'en-US' });
    const page = await context.newPage();
    const faults: string[] = [];
    watchFaults(page, faults);
    const desk = new Desk(page, faults);
    await desk.signIn(email);
    return desk;
  }

  async signIn(email: string): Promise<void> {
    const { page } = this;
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).not.toHaveURL(/sign-in/);
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
