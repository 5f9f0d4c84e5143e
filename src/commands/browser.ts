import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A file that may be run: what is merely there may be a placeholder or belong to somebody else. */
const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * The browser for the tests and the print edition: E2E_BROWSER_PATH, else Playwright’s own, else an installed Chrome or Chromium, else the one that
 * comes through npm (Linux on x64 only).
 * @throws one line that says what to install, when there is none
 */
export const browser = async (): Promise<string> => {
  const asked = process.env.E2E_BROWSER_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`E2E_BROWSER_PATH names ${asked}, and there is no such file.`);
  }
  const found = [chromium.executablePath(), ...installed].find((path) => path && runs(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      // With this set the package unpacks the system libraries that it brings along; read when it is imported.
      process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
      const { default: packed } = await import('@sparticuz/chromium');
      return await packed.executablePath();
    } catch {} // not installed, or it cannot unpack: the line below says what to do
  }
  throw new Error('No browser. Install Chromium or Chrome, or run: npx playwright install chromium');
};
