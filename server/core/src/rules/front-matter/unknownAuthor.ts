import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import { pathIn } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { Span } from '../../text/span.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { suggestion } from '../wording.ts';
import { newAuthorChange, saysNothing } from './newAuthor.ts';
import { readableEntries } from './yamlError.ts';

/** An author id that the blog's data file does not know. */
export const unknownAuthor: Rule = {
  id: 'unknown-author',
  title: 'Author that the blog does not know',
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'error',
  *check(post, site, asked) {
    const file = pathIn(site.root, site.authorsUri ?? '') ?? '';
    const text = site.texts.get(file);
    if (site.authors.size > 0 ? !(asked || postsNameIds(site)) : !lacksFile(site, text)) return;
    for (const { id, span } of namedAuthors(readableEntries(post.frontMatter))) {
      if (site.authors.has(id)) continue;
      const near = didYouMean(id, site.authors.keys());
      yield {
        span,
        message: `${text === undefined ? `The blog has no \`${file}\`` : `\`${file}\` has no author \`${id}\``}, so the site leaves the name out${suggestion(near)}`,
        fixes: [
          ...near.map((candidate): Fix => {
            const fix = edit(post, `Change it to \`${candidate}\``, { span: idSpan(post.text, span), text: candidate });
            return { ...fix, safe: false };
          }),
          ...addition(site, id, file),
        ],
      };
    }
  },
};

/** Ids as they stand, in the order of the text. */
function* namedAuthors(entries: readonly FrontMatterEntry[]): Iterable<{ readonly id: string; readonly span: Span }> {
  for (const { key, value, valueSpan, items } of entries) {
    if (key !== 'authors' && key !== 'author') continue;
    if (typeof value === 'string' && value !== '' && valueSpan) yield { id: value, span: valueSpan };
    for (const item of items)
      if (typeof item.value === 'string' && item.value !== '') yield { id: item.value, span: item.span };
  }
}

/** A blog may write names where this rule looks for ids: then most of what its posts say is in no data file. */
function postsNameIds(site: SiteIndex): boolean {
  let named = 0;
  let found = 0;
  for (const [id, posts] of site.vocabularies.authors) {
    named += posts;
    if (site.authors.has(id)) found += posts;
  }
  return named < 5 || found * 2 > named;
}

/**
 * Whether posts name people by ids of a data file that has nobody in it. Where there is no such file either, only ids
 * that nobody would take for names tell: `ada_brandt`.
 */
function lacksFile({ vocabularies }: SiteIndex, text: string | undefined): boolean {
  if (text !== undefined && !saysNothing(text)) return false;
  const isId = text === undefined ? /^[a-z\d]+(?:[_-][a-z\d]+)+$/ : /^[\w-]+$/;
  let named = 0;
  let ids = 0;
  for (const [id, posts] of vocabularies.authors) {
    named += posts;
    if (isId.test(id)) ids += posts;
  }
  return ids >= (text === undefined ? 5 : 1) && ids * 2 > named;
}

/** Without the quotes around it. */
function idSpan(text: string, { start, end }: Span): Span {
  return /["']/.test(text.charAt(start)) ? { start: start + 1, end: end - 1 } : { start, end };
}

function addition(site: SiteIndex, id: string, file: string): Fix[] {
  const change = newAuthorChange(site, { id });
  if (!change) return [];
  return [{ title: `Add \`${id}\` to ${file.slice(file.lastIndexOf('/') + 1)}`, safe: false, changes: [change] }];
}
