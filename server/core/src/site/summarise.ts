import { type Node, walk } from 'markdown-it-kramdown';
import type { PostDocument } from '../post/postDocument.ts';
import { authorIds } from './authors.ts';
import { categoriesOf, ownCategories, tagsOf } from './categories.ts';
import { countConventions } from './conventions.ts';
import { destinationOf, isExternal } from './externalLinks.ts';
import { collectionOf, jekyllTypes, postFolderOf } from './fileKind.ts';
import { frontMatterDefaults } from './frontMatterDefaults.ts';
import { localPath } from './localPath.ts';
import { type Address, documentAddress, pageAddress } from './permalink.ts';
import { dateOfName, dayOf, type PostDate, readDate } from './postDate.ts';
import type { DocumentSummary, PageSummary, PostSummary, SiteConfig } from './siteFacts.ts';

/**
 * What the index keeps of a post or a draft.
 * @param path relative to the folder that Jekyll builds from
 */
export function summarisePost(
  post: PostDocument,
  kind: PostSummary['kind'],
  path: string,
  config: SiteConfig,
): PostSummary {
  const own = post.frontMatter?.values ?? {};
  const values = { ...frontMatterDefaults(config, path, jekyllTypes(path, kind)), ...own };
  const date = postDate(post, values, path, config);
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return {
    ...documentSummary(post, values, path, config, kind === 'draft' ? null : date),
    kind,
    date: date && dayOf(date),
    slug: typeof values.slug === 'string' ? values.slug : base.replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, ''),
    categories: ownCategories(values),
    tags: tagsOf(values),
    layout: typeof values.layout === 'string' ? values.layout : null,
    authors: [...authorIds(values.authors), ...authorIds(values.author)],
    headerPicture: headerPictureOf(values, config),
    pictures: picturesOf(post, config),
    keys: Object.keys(values),
    counts: countConventions(post, config),
  };
}

/** A page that is no Markdown: only its front matter is read. */
export type PlainPage = Pick<PostDocument, 'uri' | 'text' | 'frontMatter'>;

/** What the index keeps of a page or a document of a collection. */
export function summarisePage(page: PostDocument | PlainPage, path: string, config: SiteConfig): PageSummary {
  const own = page.frontMatter?.values ?? {};
  const values = { ...frontMatterDefaults(config, path, jekyllTypes(path, 'page')), ...own };
  const date = postFolderOf(path) === null ? null : postDate(page, values, path, config);
  return { ...documentSummary(page, values, path, config, date), kind: 'page' };
}

function documentSummary(
  page: PostDocument | PlainPage,
  values: Readonly<Record<string, unknown>>,
  path: string,
  config: SiteConfig,
  date: PostDate | null,
): Omit<DocumentSummary, 'kind'> {
  const address = addressOf(values, path, config, date);
  const post = 'tree' in page ? page : null;
  return {
    uri: page.uri,
    frontMatter: page.frontMatter?.values ?? {},
    url: address?.url ?? null,
    destination: address?.destination ?? null,
    redirectFrom: textsOf(values.redirect_from),
    ids: post && idsOf(post),
    hasDynamicIds: post !== null && hasDynamicIds(post),
    links: post ? linksOf(post, config) : [],
  };
}

function addressOf(
  values: Readonly<Record<string, unknown>>,
  path: string,
  config: SiteConfig,
  date: PostDate | null,
): Address | null {
  if (values.published === false && !config.unpublished) return null;
  const folder = postFolderOf(path);
  const collection = folder === null ? collectionOf(path, config) : 'posts';
  if (collection === null) return pageAddress({ path, values, config });
  // a draft has the date of its last change, and a post without date in its name is none
  if (folder === '_drafts' || (folder === '_posts' && dateOfName(path) === null)) return null;
  if (folder === null && config.collectionSettings[collection]?.output !== true) return null;
  const categories = folder === null ? ownCategories(values) : categoriesOf(values, path, config);
  return documentAddress({ path, values, config, collection, categories, date });
}

function postDate(
  post: PlainPage,
  values: Readonly<Record<string, unknown>>,
  path: string,
  config: SiteConfig,
): PostDate | null {
  const entry = post.frontMatter?.entries.findLast(({ key }) => key === 'date');
  if (entry?.valueSpan) return readDate(post.text.slice(entry.valueSpan.start, entry.valueSpan.end), config.timezone);
  if (typeof values.date === 'string') return readDate(`"${values.date}"`, config.timezone);
  return dateOfName(path);
}

function headerPictureOf({ image }: Readonly<Record<string, unknown>>, config: SiteConfig): string | null {
  const written = typeof image === 'object' && image !== null && 'path' in image ? image.path : image;
  if (typeof written !== 'string') return null;
  return localPath(written, config)?.path.slice(1) ?? null;
}

function picturesOf(post: PostDocument, config: SiteConfig): readonly string[] {
  const sources = post.images.map((image) =>
    image.type === 'image' ? image.source : (image.attributes?.get('src') ?? ''),
  );
  return [...new Set(sources.flatMap((source) => localPath(source, config)?.path.slice(1) ?? []))];
}

function linksOf(post: PostDocument, config: SiteConfig): readonly string[] {
  const destinations = post.links.flatMap((link) => destinationOf(link) ?? []);
  const leaving = destinations.filter(
    (each) => !each.startsWith('#') && !isExternal(each, config) && !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(each),
  );
  return [...new Set(leaving)];
}

function idsOf(post: PostDocument): readonly string[] {
  const ids = new Set<string>();
  const add = (id: string | null | undefined): void => {
    if (id) ids.add(id);
  };
  const visit = (node: Node): void => {
    add(node.type === 'heading' ? node.id : node.attributes?.get('id'));
    if (node.type === 'html' && node.name === 'a') add(node.attributes?.get('name'));
  };
  for (const node of post.nodes()) visit(node);
  for (const footnote of post.tree.footnotes) walk(footnote, visit);
  if (post.tree.toc) add(post.tree.toc.list.attributes?.get('id') ?? 'markdown-toc');
  for (const { name } of post.tree.footnotes) {
    add(`fn:${name}`);
    add(`fnref:${name}`);
  }
  return [...ids];
}

function hasDynamicIds({ tree }: PostDocument): boolean {
  return (
    tree.headings.some(({ dynamic, id }) => dynamic && id === null) ||
    tree.liquid.some(({ name }) => name !== null && /^(?:include|include_relative|render)$/.test(name))
  );
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}
