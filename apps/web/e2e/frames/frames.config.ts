import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `UNBRACE_E2E_URL=... npx playwright test -c e2e/frames/frames.config.ts`: how smooth the board is. Says it; tests nothing. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.frames.ts',
  timeout: 120_000,
  use: { ...base.use, screenshot: 'off', trace: 'off' },
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
});
