import type { PostDocument } from '../../post/postDocument.ts';
import { jekyllTypes } from '../../site/fileKind.ts';
import { frontMatterDefaults } from '../../site/frontMatterDefaults.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { newFrontMatter, titleOf } from './newFrontMatter.ts';
import { isMeantAsFrontMatter } from './unreadFrontMatter.ts';

/** A post that says nothing of itself: Jekyll publishes it all the same. */
export const missingFrontMatter: Rule = {
  id: 'missing-front-matter',
  title: 'Post without front matter',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    if (post.frontMatter || isMeantAsFrontMatter(post)) return;
    const path = pathIn(site.source, post.uri) ?? '';
    const given = Object.keys(frontMatterDefaults(site.config, path, jekyllTypes(path, post.kind)));
    const effects = effectsOf(post, site, given);
    if (effects.length === 0) return;
    yield {
      span: firstLine(post),
      message: `${isEmpty(post) ? 'This post is empty' : 'This post has no front matter'}, so the site shows it ${effects.join(' and ')}`,
      fixes: [addition(post, site, given)],
    };
  },
};

/** What front matter defaults do not make up for. */
function effectsOf(post: PostDocument, site: SiteIndex, given: readonly string[]): readonly string[] {
  const titled = site.conventions.keys.get('title') ?? 0;
  // where defaults give the layout, a blog may well leave titles to the files' names
  const namesSuffice = given.includes('layout') && site.posts.size >= 5 && titled * 2 <= site.posts.size;
  return [
    ...(given.includes('layout') ? [] : ['without page around it']),
    ...(given.includes('title') || namesSuffice ? [] : [`under the title \`${titleOf(post.uri)}\``]),
  ];
}

function addition(post: PostDocument, site: SiteIndex, given: readonly string[]): Fix {
  const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
  const text = newFrontMatter(post.uri, site, given, newline);
  // blank lines of the body would pile up
  const blank = /^\uFEFF?\s*/.exec(post.text)?.[0] ?? '';
  const start = blank.startsWith('\uFEFF') ? 1 : 0;
  const end = isEmpty(post) ? post.text.length : Math.max(start, blank.lastIndexOf('\n') + 1);
  return { ...edit(post, 'Add front matter', { span: { start, end }, text }), safe: false };
}

function isEmpty({ text }: PostDocument): boolean {
  return /^\uFEFF?\s*$/.test(text);
}

function firstLine({ text }: PostDocument): Span {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return { start: 0, end: Math.min(1, text.length) };
  const length = text.slice(start).search(/[^\S ]|$/);
  return { start, end: start + length };
}
