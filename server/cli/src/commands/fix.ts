import { parseArgs } from 'node:util';
import { combinedChanges } from '@lectern/core/features/combinedChanges.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { Attempt } from '@lectern/core/rules/attempt.ts';
import { didYouMean } from '@lectern/core/rules/didYouMean.ts';
import { ruleIds } from '@lectern/core/rules/registry.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { suggestion } from '@lectern/core/rules/wording.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import { foreignFile } from '../foreignFile.ts';
import { counted } from '../formats/text.ts';
import { guard, ruleByRule } from '../guard.ts';
import { clean, failed, type Io } from '../io.ts';
import { printableText } from '../printable.ts';
import { readPaths } from '../readPaths.ts';
import { type ReadPost, withTheirPictures } from '../readPosts.ts';
import { isFixable } from '../reports.ts';
import { unifiedDiff } from '../unifiedDiff.ts';
import { UsageError } from '../usage.ts';

/** Fixes may uncover others; a text that still changes after so many rounds is left as it is then. */
const rounds = 10;

/** `lectern fix`: applies the safe fixes that edit the post itself. */
export async function fix(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rule: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } },
  });
  const only = values.rule ? new Set(values.rule) : ruleIds;
  for (const id of only)
    if (!ruleIds.has(id))
      throw new UsageError(`--rule ${id}: there is no such rule${suggestion(didYouMean(id, ruleIds))}`);

  const { failures, ...found } = await readPaths(positionals, io);
  const read = await withTheirPictures(found, io);
  let hasFailed = failures.length > 0;
  let mended = 0;
  let files = 0;
  for (const each of read.posts) {
    const attempt = ruleByRule(io, each.file, () => {
      hasFailed = true;
    });
    const result = guard(io, `fixing ${each.file}`, () => fixed(each, only, attempt));
    if (result?.count === 0) continue;
    const reason = result ? await written(each, values['dry-run'] ? null : result.text, io) : null;
    if (reason !== null) io.stderr.write(`${each.file}: ${reason}\n`);
    if (!result || reason !== null) {
      hasFailed = true;
      continue;
    }
    if (values['dry-run'])
      io.stdout.write(printableText(unifiedDiff(each.file, each.post.text, result.text), io.stdout));
    mended += result.count;
    files++;
  }
  const summary = `${counted(mended, 'problem')} in ${counted(files, 'file')}`;
  if (!values['dry-run']) io.stdout.write(`Mended ${summary}\n`);
  else io.stderr.write(`Would mend ${summary}\n`);
  return hasFailed ? failed : clean;
}

/**
 * Writes a post, unless links lead out of its blog; says why it could not, or `null`.
 * @param text `null` only asks
 */
async function written({ post, site }: ReadPost, text: string | null, io: Io): Promise<string | null> {
  const reason = await foreignFile(io, site.root, post.uri);
  return text === null || reason !== null ? reason : io.replaceText(post.uri, post.text, text);
}

/** The text after all safe fixes, and how many there were. */
function fixed(
  { post, site }: ReadPost,
  only: ReadonlySet<string>,
  attempt: Attempt,
): { readonly text: string; readonly count: number } {
  let current = post;
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const fixes = runRules(current, site, {}, attempt)
      .filter((finding) => only.has(finding.rule) && isFixable(finding))
      .flatMap((finding) => finding.fixes.filter(({ safe }) => safe));
    // what edits another file is for somebody to look at
    const own = fixes.filter(({ changes }) =>
      changes.every((change) => change.kind === 'edit' && change.uri === post.uri),
    );
    const edits = combinedChanges(own).flatMap((change) => (change.kind === 'edit' ? change.edits : []));
    const text = applyEdits(current.text, edits);
    if (text === current.text) break;
    count += edits.length;
    current = parsePost({ ...post, text }, { kramdown: site.config.kramdown });
  }
  return { text: current.text, count };
}
