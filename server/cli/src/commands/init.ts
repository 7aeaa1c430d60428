import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { initialSettings, settingsText } from '@lectern/core/authoring/init.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import { foreignFile } from '../foreignFile.ts';
import { clean, failed, type Io } from '../io.ts';
import { shownPath } from '../paths.ts';
import { printableLine, printableText } from '../printable.ts';
import { UsageError } from '../usage.ts';

/** `lectern init`: writes `.lectern.yml` from what the blog's posts do. */
export async function init(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean', default: false } } });
  const folder = pathToFileURL(io.cwd).href.replace(/\/$/, '');
  const root = await findBlog(io.fileSystem, folder);
  if (root === null) throw new UsageError(`There is no blog here: no _config.yml in ${io.cwd} or above`);
  const site = await loadSite(io.fileSystem, root, { now: io.now() });
  if (values['dry-run']) {
    io.stdout.write(printableText(settingsText(site), io.stdout));
    return clean;
  }
  const change = initialSettings(site);
  if (change?.kind !== 'create') {
    const file = shownPath(site.settings.uri ?? uriOf(root, '.lectern.yml'), io.cwd);
    throw new UsageError(`${file} is there already: lectern init --dry-run shows what would be written`);
  }
  const file = shownPath(change.uri, io.cwd);
  const reason = (await foreignFile(io, root, change.uri)) ?? (await io.createFile(change.uri, change.text));
  if (reason !== null) {
    io.stderr.write(`${file}: ${reason}\n`);
    return failed;
  }
  io.stdout.write(`Wrote ${printableLine(file)}\n`);
  return clean;
}
