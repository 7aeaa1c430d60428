import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { saveArtifacts } from '../host/artifacts.ts';

/** After each attempt at a test of this group that failed, keeps a picture of its window, where there is a folder for it. */
export function pictureFailures(page: () => Page | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const name = `${task.name.replaceAll(/\W+/g, '-')}-${task.result.retryCount ?? 0}`;
    await saveArtifacts(page(), name);
  });
}
