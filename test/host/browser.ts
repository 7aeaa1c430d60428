import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './paths.ts';

export interface BrowserOptions {
  /** Lets another process drive the same windows (Playwright's `connectOverCDP`). */
  readonly debugPort?: string;
}

/** Starts the machine's Chromium without a window; with one where `LECTERN_HOST_HEADED=1`. */
export async function launchBrowser({ debugPort }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium on PATH: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH');
  }
  return await chromium.launch({
    executablePath,
    headless: process.env.LECTERN_HOST_HEADED !== '1',
    args: [
      // root, as in a container, cannot use the sandbox
      '--no-sandbox',
      '--disable-gpu',
      // a container's /dev/shm is often 64 MB
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ],
  });
}
