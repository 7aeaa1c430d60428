import { locateFrontMatter } from 'markdown-it-kramdown';
import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { readFrontMatter } from '../post/readFrontMatter.ts';
import { readDataFile } from './dataFiles.ts';
import { type IndexedAs, pathInSource } from './indexedFiles.ts';
import { extensionOf, uriOf } from './paths.ts';
import { redirectDestination } from './permalink.ts';
import { dateOfName, dayOf } from './postDate.ts';
import type { DataFile, DocumentSummary, PageSummary, PostSummary, SiteConfig } from './siteFacts.ts';
import { type PlainPage, summarisePage, summarisePost } from './summarise.ts';

/** What one file of the blog brings to the index: at most one of these. */
export interface Part {
  readonly post: PostSummary | null;
  readonly page: PageSummary | null;
  readonly data: DataFile | null;
}

export const nothing: Part = { post: null, page: null, data: null };

/**
 * Reads one file.
 * @param path relative to the root
 * @param tell is handed what was parsed
 * @param known the same text, if it was parsed already
 */
export function partOf(
  root: string,
  path: string,
  text: string,
  kind: IndexedAs,
  config: SiteConfig,
  tell: ((post: PostDocument) => void) | null,
  known: PostDocument | null = null,
): Part {
  const uri = uriOf(root, path);
  const inside = pathInSource(path, config) ?? path;
  switch (kind) {
    case 'config':
    case 'settings':
      return nothing;
    case 'data':
      return { ...nothing, data: readDataFile(inside.slice(config.dataDir.length + 1), text, uri) };
    case 'post':
    case 'draft': {
      const post = known ?? parsePost({ uri, version: 0, text, kind }, { kramdown: config.kramdown });
      tell?.(post);
      return { ...nothing, post: { ...summarisePost(post, kind, inside, config), uri } };
    }
    case 'page': {
      const isMarkdown = config.markdownExtensions.includes(extensionOf(path));
      if (!isMarkdown) return { ...nothing, page: { ...summarisePage(plainPage(uri, text), inside, config), uri } };
      const page = known ?? parsePost({ uri, version: 0, text, kind }, { kramdown: config.kramdown });
      tell?.(page);
      return { ...nothing, page: { ...summarisePage(page, inside, config), uri } };
    }
  }
}

/** Front matter alone: what stands below is no Markdown. */
function plainPage(uri: string, text: string): PlainPage {
  const located = locateFrontMatter(text);
  if (!located) return { uri, text, frontMatter: null };
  const { start, end, yaml } = located;
  return { uri, text, frontMatter: readFrontMatter(text, { span: { start, end }, yaml }) };
}

/** Files that the site writes for it. */
export function places({ destination }: DocumentSummary): readonly string[] {
  return destination === null ? [] : [destination];
}

/** Files that the site writes for redirects to it. */
export function detours({ url, redirectFrom }: DocumentSummary): readonly string[] {
  return url === null ? [] : [...new Set(redirectFrom.map(redirectDestination))];
}

/** Names by which `post_url` finds it: as the file is called, with its folder; or by day and slug. */
export function namesOf(summary: DocumentSummary, path: string, config: SiteConfig): readonly string[] {
  const inside = pathInSource(path, config) ?? '';
  const found = /^(?:(.+)\/)?_posts\/(?:(.+)\/)?([^/]+)\.[^./]+$/.exec(inside);
  const date = dateOfName(inside);
  if (!found || !date || summary.kind === 'draft') return [];
  const [, above, below, name = ''] = found;
  const slug = name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '');
  const names = [`${dayOf(date)}-${slug}`];
  if (below === undefined || above === undefined) names.push([above ?? below, name].filter(Boolean).join('/'));
  return [...new Set(names)];
}
