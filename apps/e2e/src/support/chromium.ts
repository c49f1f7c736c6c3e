import { existsSync } from 'node:fs';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium to drive: the one CHROMIUM_PATH names, the system's, or the one inside the npm
 * package, which is unpacked on first use.
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where no file is. Correct it or leave it out.`);
  }
  const system =
    process.env['PLUMBLINE_NPM_CHROMIUM'] === '1'
      ? undefined
      : SYSTEM_PATHS.find((path) => existsSync(path));
  if (system !== undefined) return system;
  // The package unpacks its own NSS libraries only where it believes it runs on this runtime.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Switches that let Chromium run as root on a closed network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
