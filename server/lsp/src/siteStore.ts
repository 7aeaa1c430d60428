import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { isNews, type SiteChange, updateSite } from '@lectern/core/site/buildSite.ts';
import type { FileSystem } from '@lectern/core/site/fileSystem.ts';
import { configPath, indexedAs } from '@lectern/core/site/indexedFiles.ts';
import { findBlog, loadSite } from '@lectern/core/site/loadSite.ts';
import { pathIn, uriOf } from '@lectern/core/site/paths.ts';
import { measure, unreadPictures } from '@lectern/core/site/pictures.ts';
import { haveSameAddresses } from '@lectern/core/site/sameAddresses.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';

/** A blog as files and open buffers have it now. */
export interface Blog {
  readonly root: string;
  readonly site: SiteIndex;
  /** Grows with every change, over reloads too. */
  readonly revision: number;
}

/** What changed: `facts` are config, settings and authors; `files` any other file, or its coming and going. */
export type BlogChange = 'facts' | 'files';

export interface SiteStore {
  /** The blog that a file belongs to, read if need be; `null` outside any. */
  blogOf(uri: string): Promise<Blog | null>;
  /** The same blog as it is now: it may have changed since it was asked for. */
  latest(blog: Blog): Blog;
  /** An open post has another text: its part of the index is replaced. */
  updatePost(blog: Blog, post: PostDocument): Blog;
  /** Reads how big the pictures are that a post shows, as far as nobody knows. */
  readPictures(blog: Blog, post: PostDocument): Promise<void>;
  /** A file on disk, or the buffer of one that is no post, came, went or changed. */
  updateFile(uri: string): Promise<void>;
}

export interface SiteStoreOptions {
  /** With open buffers laid over it. */
  readonly files: FileSystem;
  /** Whether a URI names what may lie there: an untitled buffer lies nowhere. */
  isFile(uri: string): boolean;
  /** Of how many posts the header picture is looked at when a blog is read. */
  mostPictures(root: string): number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs the reading of a blog, and shows that it goes on. */
  loading(root: string, load: () => Promise<SiteIndex>): Promise<SiteIndex>;
  /** A blog was read for the first time. */
  loaded(site: SiteIndex): void;
  /** What was said of open files may no longer hold; `null` where it is a matter of which blogs there are. */
  changed(site: SiteIndex | null, change: BlogChange): void;
  /** Posts or pages came, went or have another address. */
  moved(): void;
}

export function createSiteStore(options: SiteStoreOptions): SiteStore {
  const { files, isFile, mostPictures, now, loading, loaded, changed, moved } = options;
  const roots = new Map<string, Promise<string | null>>();
  const blogs = new Map<string, Promise<Blog>>();
  const current = new Map<string, Blog>();

  const put = (root: string, site: SiteIndex): Blog => {
    const blog: Blog = { root, site, revision: (current.get(root)?.revision ?? 0) + 1 };
    current.set(root, blog);
    return blog;
  };
  const latest = (blog: Blog): Blog => current.get(blog.root) ?? blog;
  const putNext = ({ root, site: before }: Blog, site: SiteIndex): Blog => {
    if (!haveSameAddresses(before, site)) moved();
    return put(root, site);
  };
  const load = (root: string): Promise<Blog> => {
    const blog: Promise<Blog> = loading(root, () =>
      loadSite(files, root, { now: now(), mostPictures: mostPictures(root) }),
    ).then((site) => {
      // a later reading may have come first
      const newer = blogs.get(root) === blog ? undefined : current.get(root);
      return newer ?? put(root, site);
    });
    blogs.set(root, blog);
    // a failure is told to whoever waits; the next one tries again
    void blog.then(undefined, () => blogs.delete(root));
    return blog;
  };
  const rootOf = async (uri: string): Promise<string | null> => {
    if (!isFile(uri)) return null;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const root = roots.get(folder) ?? findBlog(files, uri);
    roots.set(folder, root);
    return root;
  };

  /** What there is at a path now: a file, a folder with files, or nothing. */
  const changesAt = async (blog: Blog, uri: string): Promise<readonly SiteChange[]> => {
    const kind = await files.stat(uri);
    if (kind === null) return [{ kind: 'delete', uri }];
    const found = kind === 'folder' ? (await files.list(uri)).map((file) => uriOf(uri, file)) : [uri];
    return Promise.all(found.map(async (file) => ({ kind: 'write', uri: file, text: await textOf(file, blog) })));
  };
  const textOf = async (uri: string, blog: Blog): Promise<string | null> => {
    const path = pathIn(blog.root, uri);
    if (path === null || indexedAs(path, blog.site.config) === null) return null;
    const read = await files.read(uri);
    return read.kind === 'text' ? read.text : null;
  };
  const reread = async (blog: Blog, uri: string, path: string): Promise<void> => {
    const changes = await changesAt(blog, uri);
    // the blog may have become another while the files were read
    const newest = latest(blog);
    const before = newest.site;
    const after = changes.filter((change) => isNews(before, change)).reduce(updateSite, before);
    if (after === before) return;
    putNext(newest, after);
    changed(after, isFacts(path, after) ? 'facts' : 'files');
  };
  /** Another config may read other files. */
  const reload = async ({ root }: Blog): Promise<void> => {
    const { site } = await load(root);
    changed(site, 'facts');
  };

  return {
    async blogOf(uri) {
      const root = await rootOf(uri);
      if (root === null) return null;
      await (blogs.get(root) ?? load(root).then(({ site }) => loaded(site)));
      return current.get(root) ?? null;
    },
    latest,
    updatePost(blog, post) {
      const before = latest(blog);
      return putNext(before, updateSite(before.site, { kind: 'write', uri: post.uri, text: post.text, post }));
    },
    async readPictures(blog, post) {
      const { site } = latest(blog);
      const summary = site.posts.get(pathIn(site.root, post.uri) ?? '');
      const unread = summary ? unreadPictures(site, [summary], 'all') : [];
      if (unread.length === 0) return;
      const changes = await measure(files, site.root, unread);
      // another request may have read them meanwhile
      const before = latest(blog).site;
      const after = changes.filter(({ uri }) => isUnread(before, uri)).reduce(updateSite, before);
      if (after !== before) put(blog.root, after);
    },
    async updateFile(uri) {
      if (makesBlog(uri)) roots.clear();
      // what is being read now may have the file as it was before
      const known = await Promise.all(blogs.values());
      const touched = known.flatMap((blog) => {
        const path = pathIn(blog.root, uri);
        return path === null || isBuilt(path) ? [] : [{ blog, path }];
      });
      if (touched.length === 0 && makesBlog(uri)) changed(null, 'facts');
      await Promise.all(
        touched.map(({ blog, path }) => (path === configPath ? reload(blog) : reread(blog, uri, path))),
      );
    },
  };
}

function isUnread(site: SiteIndex, uri: string): boolean {
  return site.files.get(pathIn(site.root, uri) ?? '')?.isMeasured === false;
}

function isFacts(path: string, site: SiteIndex): boolean {
  // the config of a blog inside this one takes its folder away from this one
  if (path.endsWith(`/${configPath}`)) return true;
  return ['config', 'settings', 'data'].includes(indexedAs(path, site.config) ?? '');
}

/** Whether its coming or going changes which folder is a blog. */
function makesBlog(uri: string): boolean {
  return /\/(?:_config\.yml|_posts)(?:\/|$)/.test(uri);
}

/** What Jekyll, git and package managers write: nobody's files. */
function isBuilt(path: string): boolean {
  return /(?:^|\/)(?:_site|\.git|\.jekyll-cache|node_modules|vendor)(?:\/|$)/.test(path);
}
