import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.js';

/** What `npm run screenshots` runs: the journeys' browser and server, pictures for a result. */
export default defineConfig({
  ...journeys,
  testDir: './src/looks',
  testMatch: 'every-page.ts',
  reporter: 'line',
});
