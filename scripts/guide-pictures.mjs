// The pictures of docs/guides and README, from a server of their own, into docs/screenshots/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill, PASSWORD } from './guide-data.mjs';
import { installDependencies, onPinnedNode, root } from './install.mjs';
import { toPalette } from './palette-png.mjs';

const OUT = join(root, 'docs/screenshots');
/** Bytes that one picture may have at most, so that the repository stays small. */
const LARGEST = 150_000;
const SIZE = { width: 1440, height: 900 };

/** Each picture: who looks, where, and how much of the height matters. */
const picturesOf = (data) => [
  { name: 'my-work', role: 'officer', path: '/my-work', height: 760 },
  { name: 'item', role: 'officer', path: `/items/${data.failing.id}` },
  { name: 'returned-item', role: 'officer', path: `/items/${data.returned.id}`, height: 620 },
  { name: 'missing', role: 'officer', path: `/items/${data.running.rows[26].id}`, press: 'Submit' },
  { name: 'dashboard', role: 'supervisor', path: '/dashboard' },
  { name: 'approval', role: 'supervisor', path: `/approvals/${data.running.rows[16].id}` },
  { name: 'review', role: 'supervisor', path: `/reviews/${data.running.id}`, height: 760 },
  { name: 'policy', role: 'lead', path: `/policies/${data.policyId}`, height: 760 },
  {
    name: 'import',
    role: 'lead',
    path: '/policies/import',
    height: 760,
    file: 'policies/ny-joint-operations/document.txt',
    press: /^Line /,
  },
  { name: 'checklist', role: 'lead', path: `/checklists/${data.versionId}`, height: 700 },
  {
    name: 'catalogue',
    role: 'lead',
    path: `/checklists/${data.draftId}?category=training`,
    height: 760,
    check: 'Select all shown items',
    press: 'Change all',
  },
  {
    name: 'claims',
    role: 'counsel',
    path: '/claims?auditable=true&q=meetings',
    height: 800,
    press: /^Set the claim status of/,
  },
  { name: 'plan', role: 'lead', path: '/reviews/new', height: 800 },
  { name: 'finding', role: 'official', path: `/findings/${data.findings[0].id}` },
  { name: 'sealed', role: 'auditor', path: `/sealed/${data.sealed.id}/1`, height: 800 },
  { name: 'administration', role: 'admin', path: '/admin', height: 760 },
  {
    name: 'change-person',
    role: 'admin',
    path: '/admin',
    height: 800,
    press: 'Change Compliance officer',
  },
  { name: 'change-password', role: 'officer', path: '/account/password', height: 560 },
  { name: 'audit', role: 'auditor', path: '/audit', height: 700 },
];

async function signedInPage(browser, { url, role }) {
  const page = await browser.newPage({ viewport: SIZE, baseURL: url, reducedMotion: 'reduce' });
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(`${role}@example.gov`);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.locator('button[type=submit], form button.primary').first().click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  return page;
}

async function take(browser, { url, pictures }) {
  const pages = new Map();
  for (const { name, role, path, height = SIZE.height, file, check, press } of pictures) {
    const page = pages.get(role) ?? (await signedInPage(browser, { url, role }));
    pages.set(role, page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    if (file) await page.locator('input[type=file]').setInputFiles(join(root, file));
    if (check) await page.getByLabel(check).check();
    if (press) await page.getByRole('button', { name: press }).first().click();
    await page.waitForTimeout(600);
    const clip = { x: 0, y: 0, width: SIZE.width, height };
    const picture = await page.screenshot({ clip });
    writeFileSync(join(OUT, `${name}.png`), toPalette(picture));
  }
}

/** The first page of the report; says so and leaves the picture as it is without pdftoppm. */
function takeReportPage(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-report-'));
  const file = join(folder, 'report.pdf');
  const out = join(OUT, 'report-page');
  try {
    writeFileSync(file, pdf);
    const size = ['-scale-to-x', '720', '-scale-to-y', '-1'];
    execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '1', '-l', '1', ...size, file, out]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.log('pdftoppm is not installed: report-page.png is left as it is.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tooLarge(names) {
  const sizes = names.map((name) => ({ name, size: statSync(join(OUT, `${name}.png`)).size }));
  for (const { name, size } of sizes) console.log(`${name}.png ${Math.round(size / 1000)} kB`);
  return sizes.filter(({ size }) => size > LARGEST);
}

async function main() {
  // Node strips the types of these two itself; it is the pinned one by now.
  const { startServer } = await import('../apps/e2e/src/support/server.ts');
  const { chromiumPath, CHROMIUM_ARGS } = await import('../apps/e2e/src/support/chromium.ts');
  const { chromium } = await import('playwright-core');
  mkdirSync(OUT, { recursive: true });
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
  });
  try {
    const data = await fill(server.url);
    const pictures = picturesOf(data);
    await take(browser, { url: server.url, pictures });
    takeReportPage(data.pdf);
    return tooLarge(pictures.map(({ name }) => name));
  } finally {
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installDependencies();
  await onPinnedNode(import.meta.url);
  const large = await main();
  for (const { name } of large) console.error(`${name}.png is over 150 kB. Clip it lower.`);
  process.exit(large.length === 0 ? 0 : 1);
}
