import { isHostInstalled } from '../host/install.ts';
import { findBrowser } from '../host/paths.ts';

/** Why no window can be opened on this machine, to be put behind a suite's name; empty where one can. */
export const missing: string =
  isHostInstalled() && findBrowser() !== undefined ? '' : " (skipped: no Chromium, or no VS Code's server)";
