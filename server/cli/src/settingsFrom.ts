import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings } from '@lectern/core/settings/readSettings.ts';
import type { Settings } from '@lectern/core/settings.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** Settings that the command line names in place of the blog's own. */
export async function settingsFrom(
  path: string,
  io: Io,
): Promise<{ readonly settings: Settings; readonly text: string }> {
  const uri = pathToFileURL(resolve(io.cwd, path)).href;
  const answer = await io.fileSystem.read(uri);
  if (answer.kind !== 'text') throw new UsageError(`--config ${path}: ${answer.reason}`);
  return { settings: readSettings(answer.text, uri), text: answer.text };
}
