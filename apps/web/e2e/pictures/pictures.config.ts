import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1440, height: 900 } };
const dark = { grep: /@dark/ };

/** `npm run screenshots`: walks through every screen and takes its picture. Tests nothing. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.pictures.ts',
  outputDir: '../../../../screenshots/failed',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    ...base.use,
    actionTimeout: 20_000,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'off',
    trace: 'off',
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'desktop', use: desktop },
    { name: 'phone-dark', use: { ...phone, colorScheme: 'dark' }, ...dark },
    { name: 'desktop-dark', use: { ...desktop, colorScheme: 'dark' }, ...dark },
  ],
});
