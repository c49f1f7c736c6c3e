import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './src/support/chromium.js';

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: './src/journeys',
  outputDir: '../../test-results',
  globalSetup: './src/support/global-setup.ts',
  workers: 1,
  // The main job starts from a database with the shipped content only; the others add to it.
  projects: [
    { name: 'main job', testMatch: 'main-job.spec.ts' },
    // These fill the database themselves, so a second try starts from as good a place.
    { name: 'others', testIgnore: 'main-job.spec.ts', dependencies: ['main job'], retries: 1 },
  ],
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    acceptDownloads: true,
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
  },
});
