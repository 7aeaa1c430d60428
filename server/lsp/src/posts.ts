import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { emptySite } from '@lectern/core/site/buildSite.ts';
import { classify } from '@lectern/core/site/classify.ts';
import { indexedAs } from '@lectern/core/site/indexedFiles.ts';
import { pathIn } from '@lectern/core/site/paths.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenFiles } from './openFiles.ts';
import type { Blog, SiteStore } from './siteStore.ts';

/** An open post or page, with the blog around it. */
export interface OpenPost {
  readonly post: PostDocument;
  /** Of a loose file: an empty one. */
  readonly site: SiteIndex;
  readonly blog: Blog | null;
}

export interface Posts {
  /** The model of an open file; `null` for one that is not open, or that kramdown will not read. */
  get(uri: string): Promise<OpenPost | null>;
  forget(uri: string): void;
}

/** Keeps one model of each open file: it is parsed once for a version and the options of its blog. */
export function createPosts(openFiles: OpenFiles, sites: SiteStore): Posts {
  const parsed = new Map<string, { readonly post: PostDocument; readonly config: SiteIndex['config'] | null }>();
  /** By URI: a post of a blog inside another one belongs to the inner. */
  const roots = new Map<string, string | null>();
  const outside = emptySite('');

  const parse = (document: TextDocument, site: SiteIndex | null): PostDocument | null => {
    const { uri, version } = document;
    const text = document.getText();
    const kind = classify(uri, text, site);
    const last = parsed.get(uri);
    const config = site?.config ?? null;
    if (kind === null) return null;
    if (last?.post.version === version && last.post.kind === kind && last.config === config) return last.post;
    const post = parsePost(
      { uri, version, text, kind },
      { kramdown: config?.kramdown ?? {}, previous: last?.post ?? null },
    );
    parsed.set(uri, { post, config });
    return post;
  };

  /** The blog with the texts of all its open posts. */
  const withOpenPosts = (blog: Blog): Blog => {
    let latest = blog;
    for (const document of openFiles.markdown()) {
      const path = pathIn(blog.root, document.uri);
      const isPost = path !== null && ['post', 'draft'].includes(indexedAs(path, blog.site.config) ?? '');
      if (!isPost || roots.get(document.uri) !== blog.root) continue;
      if (blog.site.texts.get(path) === document.getText()) continue;
      const post = parse(document, blog.site);
      if (post) latest = sites.updatePost(latest, post);
    }
    return latest;
  };

  const readPictures = async (found: Blog | null, uri: string): Promise<void> => {
    const document = openFiles.get(uri);
    if (!found || !document) return;
    const { site } = withOpenPosts(sites.latest(found));
    const post = parse(document, site);
    if (post) await sites.readPictures(found, post);
  };

  return {
    async get(uri) {
      const document = openFiles.get(uri);
      if (!document || !openFiles.isMarkdown(document)) return null;
      const found = await sites.blogOf(uri);
      roots.set(uri, found?.root ?? null);
      // another engine reads Markdown otherwise: nothing that is said here would hold
      if (found && found.site.config.markdown !== 'kramdown') return null;
      await readPictures(found, uri);
      // two requests that waited for the blog must not both put the post into it
      const blog = found && withOpenPosts(sites.latest(found));
      // it may have been closed while the blog was read
      const current = openFiles.get(uri);
      const post = current ? parse(current, blog?.site ?? null) : null;
      return post && { post, blog, site: blog?.site ?? outside };
    },
    forget(uri) {
      parsed.delete(uri);
      roots.delete(uri);
    },
  };
}
