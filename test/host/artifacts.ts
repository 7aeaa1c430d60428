import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { LogFile } from './workbench.ts';

/** Into the folder that `LECTERN_HOST_ARTIFACTS` names, if it does: a picture of the window and the workbench's logs. */
export async function saveArtifacts(
  page: Page | undefined,
  name: string,
  logs: readonly LogFile[] = [],
): Promise<void> {
  const folder = process.env.LECTERN_HOST_ARTIFACTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const { relativePath, contents } of logs) {
    const file = join(folder, 'logs', relativePath);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  // a window that hangs gives no picture; the run's own failure is what counts
  await page?.screenshot({ path: join(folder, `${name}.png`), timeout: 5_000 }).catch((error: unknown) => {
    console.error(`vscode-host: no picture of the window: ${error}`);
  });
}
