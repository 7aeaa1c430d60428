import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder, root } from '../../test/host/paths.ts';

export interface SampleBlog {
  /** Absolute path of the copy. */
  readonly folder: string;
  /** Whether it was there before, perhaps with changes of the person's. */
  readonly isOld: boolean;
}

/** A person's own copy of the sample blog: tests read the original. One that is there stays as it is. */
export function sampleBlog(folder: string = join(hostFolder, 'sample-blog')): SampleBlog {
  if (existsSync(folder)) return { folder, isOld: true };
  // a copy that was interrupted is never taken for a whole one
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  cpSync(join(root, 'test/fixtures/blog'), half, { recursive: true });
  renameSync(half, folder);
  return { folder, isOld: false };
}

/** What a person is told of it. */
export function whereItIs({ folder, isOld }: SampleBlog): string {
  return isOld
    ? `Your copy of the sample blog, as you left it; delete the folder to get a fresh one\n${folder}`
    : `A copy of the sample blog, yours to change\n${folder}`;
}
