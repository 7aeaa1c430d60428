import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import type { Finding, Fix } from '@lectern/core/rules/rule.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { loadSite } from '@lectern/core/site/loadSite.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { applyEdits } from '@lectern/core/text/change.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { renderHtml } from 'markdown-it-kramdown/markdownIt';
import { expect, test } from 'vitest';
import { domLines } from '../differential/dom.ts';

const corpus = process.env.LECTERN_CORPUS;
const blogs = [
  fileURLToPath(new URL('../fixtures/blog', import.meta.url)),
  ...(corpus ? readdirSync(corpus).map((name) => join(corpus, name)) : []),
].filter((folder) => existsSync(join(folder, '_config.yml')));

const newTab = ['target', 'rel'];

/** What the safe fixes of a rule may change in a rendered post; what is not here must not show. */
const meant: Readonly<Record<string, Meant>> = {
  'absolute-link-to-own-site': { attributes: ['href'] },
  'bare-url': { tags: ['a'] },
  'broken-anchor': { attributes: ['href'] },
  'detached-no-toc': { attributes: ['class'], isInToc: true },
  'dropped-attribute-token': { attributes: ['target'] },
  'external-link-attributes': { attributes: newTab },
  'ial-after-text': { attributes: newTab, text: (text) => text.replace(/\s*\{:.*?\}/g, '') },
  'internal-link-in-new-tab': { attributes: newTab },
  'invisible-character': { text: (text) => text.replace(/[\p{Cf}\p{Cc}]|\s/gu, '') },
  'liquid-in-code': { text: (text) => text.replace(/\{% (?:end)?raw %\}/g, '') },
  // with an address it leads to another site
  'malformed-address': { attributes: ['href', ...newTab] },
  'misspelt-name': { text: (text) => text.toLowerCase() },
  'misspelt-property': { attributes: ['style'] },
  'misspelt-target': { attributes: ['target'] },
  'picture-that-does-not-fit': { attributes: ['class'] },
  'several-sentences-on-line': { text: (text) => text.replace(/\s+/g, ' ') },
  'unwrapped-video': { tags: ['div'] },
};

interface Meant {
  readonly attributes?: readonly string[];
  readonly tags?: readonly string[];
  readonly text?: (text: string) => string;
  /** Whether the generated table of contents may list more or less. */
  readonly isInToc?: true;
}

test.each(blogs)(
  'each safe fix mends its problem, makes none, and shows only where it means to: %s',
  { timeout: 300_000 },
  async (folder) => {
    const site = await loadSite(nodeFileSystem, pathToFileURL(folder).href);
    const wrong: string[] = [];
    let applied = 0;
    for (const [path, text] of site.texts) {
      if (!site.posts.has(path)) continue;
      const post = read(site, path, text);
      const before = runRules(post, site);
      const html = new Map<string, readonly string[]>();
      for (const finding of before) {
        const fix = finding.fixes.find((each) => each.safe && editsOf(each, post) !== null);
        const edits = fix && editsOf(fix, post);
        if (!edits) continue;
        applied++;
        const mended = read(site, path, applyEdits(text, edits));
        const after = runRules(mended, site);
        const place = `${path} ${finding.rule} ${JSON.stringify(text.slice(finding.span.start, finding.span.end))}`;
        if (countOf(after, finding.rule) >= countOf(before, finding.rule)) wrong.push(`${place}: still there`);
        for (const rule of new Set(after.map((each) => each.rule)))
          if (countOf(after, rule) > countOf(before, rule)) wrong.push(`${place}: a new ${rule}`);
        const ignored = meant[finding.rule] ?? {};
        const shown = html.get(finding.rule) ?? rendered(post, ignored);
        html.set(finding.rule, shown);
        const now = rendered(mended, ignored);
        if (shown.join('\n') !== now.join('\n'))
          wrong.push(
            `${place}: ${shown.find((line, index) => line !== now[index])} became ${now.find((line, index) => line !== shown[index])}`,
          );
      }
    }
    expect(wrong).toEqual([]);
    expect(applied).toBeGreaterThan(5);
  },
);

function read(site: SiteIndex, path: string, text: string): PostDocument {
  return parsePost({ uri: `${site.root}/${path}`, version: 0, text, kind: 'post' }, { kramdown: site.config.kramdown });
}

function editsOf(fix: Fix, post: PostDocument) {
  const [change, ...more] = fix.changes;
  return change?.kind === 'edit' && change.uri === post.uri && more.length === 0 ? change.edits : null;
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter((each) => each.rule === rule).length;
}

/** Tags and text one after the other, without what does not count. */
function rendered(
  post: PostDocument,
  { attributes = [], tags = [], text = (same) => same, isInToc }: Meant,
): readonly string[] {
  const lines: string[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') lines.push(text(words));
    words = '';
  };
  const { tree } = post;
  const shown = isInToc ? { ...tree, children: tree.children.filter((block) => block !== tree.toc?.list) } : tree;
  for (const line of domLines(renderHtml(shown))) {
    if (line.startsWith('"')) {
      words += JSON.parse(line);
      continue;
    }
    const name = /^<\/?([^\s>]+)/.exec(line)?.[1] ?? '';
    if (tags.includes(name)) continue;
    flush();
    lines.push(attributes.reduce((tag, each) => tag.replace(new RegExp(` ${each}="(?:[^"\\\\]|\\\\.)*"`), ''), line));
  }
  flush();
  return lines;
}
