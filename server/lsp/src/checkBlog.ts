import { diagnostics } from '@lectern/core/features/diagnostics.ts';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { CheckedFile } from '@lectern/core/protocol/wholeBlog.ts';
import { failureFinding } from '@lectern/core/rules/attempt.ts';
import type { SiteFinding } from '@lectern/core/rules/rule.ts';
import { classify } from '@lectern/core/site/classify.ts';
import { decode, extensionOf, pathIn, uriOf } from '@lectern/core/site/paths.ts';
import { lineIndex } from '@lectern/core/text/lineIndex.ts';
import type { Diagnostic } from 'vscode-languageserver';
import { ruleByRule } from './inspect.ts';
import type { Session } from './session.ts';
import type { Blog } from './siteStore.ts';

/** The blog with the files that came so lately that nobody has told of them yet. */
export async function withNewFiles({ files, sites }: Session, blog: Blog): Promise<Blog> {
  const paths = await files.list(blog.root);
  const fresh = paths.filter((path) => !sites.latest(blog).site.files.has(path));
  for (const path of fresh) await sites.updateFile(uriOf(blog.root, path));
  return sites.latest(blog);
}

/** The files of a blog that there is something to say of: what Jekyll converts with kramdown. URIs, in order. */
export function filesToCheck({ root, site }: Blog): readonly string[] {
  return [...site.posts.keys(), ...site.pages.keys()]
    .filter((path) => site.config.markdownExtensions.includes(extensionOf(path)))
    .sort()
    .map((path) => uriOf(root, path));
}

/** What the rules find in one file of a blog, as it is in the editor or else on disk; `null` where there is none to read. */
export async function checkFile(session: Session, blog: Blog, uri: string): Promise<CheckedFile | null> {
  const { editor, files, guard, sites, rules } = session;
  const read = await files.read(uri);
  const kind = read.kind === 'text' ? classify(uri, read.text, blog.site) : null;
  if (read.kind !== 'text' || kind === null) return null;
  const { kramdown } = blog.site.config;
  const post = parsePost({ uri, version: 0, text: read.text, kind }, { kramdown });
  await sites.readPictures(blog, post);
  return guard.part<CheckedFile | null>(
    'whole blog',
    () => {
      const { attempt, failures } = ruleByRule(guard);
      const findings = rules.runRules(post, sites.latest(blog).site, {}, attempt);
      return { uri, diagnostics: diagnostics(post, [...failures, ...findings], { ruleUrl: editor.ruleUrl }) };
    },
    () => ({ uri, diagnostics: diagnostics(post, [failureFinding(null)], { ruleUrl: null }) }),
  );
}

/** What is wrong in the blog's files that are no posts: those files that have problems. */
export function checkOtherFiles({ editor, guard, rules }: Session, { root, site }: Blog): readonly CheckedFile[] {
  const { attempt } = ruleByRule(guard);
  const findings = new Map<string, SiteFinding[]>();
  for (const finding of rules.runSiteRules(site, {}, attempt))
    findings.set(decode(finding.uri), [...(findings.get(decode(finding.uri)) ?? []), finding]);
  return [...findings.values()].map((found) => {
    const uri = found[0]?.uri ?? root;
    const lines = lineIndex(site.texts.get(pathIn(root, uri) ?? '') ?? '');
    const items: Diagnostic[] = diagnostics({ lines }, found, { ruleUrl: editor.ruleUrl });
    return { uri, diagnostics: items };
  });
}
