import { defineConfig } from '@playwright/test';
import { browser } from './src/commands/browser.ts';

const port = Number(process.env.E2E_PORT ?? 41730); // two runs on one machine need two

export default defineConfig({
  testDir: './src/tests',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000, // many tests go through every page, on machines of every speed
  expect: { timeout: 15_000 }, // a search loads its index first; what must be fast is measured by tests of its own
  reporter: process.env.CI ? 'line' : 'list',
  use: { baseURL: `http://localhost:${port}`, launchOptions: { executablePath: await browser() }, contextOptions: { reducedMotion: 'reduce' } },
  webServer: { command: `astro preview --port ${port} --ignore-lock`, url: `http://localhost:${port}/`, reuseExistingServer: false },
});
