import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { emptySite } from '@lectern/core/site/buildSite.ts';
import { classify } from '@lectern/core/site/classify.ts';
import { withPictures } from '@lectern/core/site/loadSite.ts';
import { extensionOf, parentOf, pathIn, uriOf } from '@lectern/core/site/paths.ts';
import { unreadPictures } from '@lectern/core/site/pictures.ts';
import type { SiteIndex } from '@lectern/core/site/siteIndex.ts';
import { unreadFacts } from '@lectern/core/site/unreadFiles.ts';
import { blogs } from './blogs.ts';
import type { Io } from './io.ts';
import { shownPath, type Target } from './paths.ts';
import { progress } from './progress.ts';

/** A file that Jekyll converts, read. */
export interface ReadPost {
  /** As people write it. */
  readonly file: string;
  readonly post: PostDocument;
  readonly site: SiteIndex;
}

export interface ReadPosts {
  readonly posts: readonly ReadPost[];
  /** The blogs that were met, each once. */
  readonly sites: readonly SiteIndex[];
  /** Files that could not be read, in words. */
  readonly unreadable: readonly string[];
  /** What there is to say of files and blogs that are left alone. */
  readonly notes: readonly string[];
}

/** Reads the Markdown files among the targets that Jekyll would convert. */
export async function readPosts(targets: readonly Target[], io: Io): Promise<ReadPosts> {
  const known = blogs(
    io.fileSystem,
    io.now(),
    targets.map(({ uri }) => uri),
  );
  const sites = new Set<SiteIndex>();
  const posts: ReadPost[] = [];
  const unreadable: string[] = [];
  const notes: string[] = [];
  const steps = progress(io, 'Reading', targets.length);
  for (const { uri, isNamed } of targets) {
    steps.next();
    const site = await known.of(uri);
    if (site) sites.add(site);
    const extensions = site?.config.markdownExtensions ?? ['md', 'markdown', 'mkd', 'mkdn', 'mkdown'];
    const file = shownPath(uri, io.cwd);
    if (!extensions.includes(extensionOf(uri))) {
      if (isNamed) notes.push(`${file}: no Markdown file, left alone`);
      continue;
    }
    const parsed = known.post(uri);
    if (parsed && site) {
      posts.push({ file, post: { ...parsed, uri }, site });
      continue;
    }
    const answer = await io.fileSystem.read(uri);
    if (answer.kind !== 'text') {
      unreadable.push(`${file}: ${answer.reason}`);
      continue;
    }
    const kind = classify(uri, answer.text, site);
    if (kind === null) {
      if (isNamed) notes.push(`${file}: Jekyll does not convert this file (no front matter, or excluded), left alone`);
      continue;
    }
    const { text } = answer;
    const post = parsePost({ uri, version: 0, text, kind }, site ? { kramdown: site.config.kramdown } : {});
    posts.push({ file, post, site: site ?? emptySite(parentOf(uri) ?? uri) });
  }
  steps.end();
  for (const { root } of sites)
    for (const { path, reason } of await unreadFacts(io.fileSystem, root))
      unreadable.push(`${shownPath(uriOf(root, path), io.cwd)}: ${reason}`);
  return { posts, sites: [...sites], unreadable, notes: [...notes, ...otherEngines(sites, io)] };
}

/** The same posts in blogs that know how big the pictures are which these posts show. */
export async function withTheirPictures({ posts, ...read }: ReadPosts, io: Io): Promise<ReadPosts> {
  const measured = new Map<SiteIndex, SiteIndex>();
  for (const site of read.sites) {
    const summaries = posts.flatMap(({ post, site: own }) =>
      own === site ? (site.posts.get(pathIn(site.root, post.uri) ?? '') ?? []) : [],
    );
    measured.set(site, await withPictures(io.fileSystem, site, unreadPictures(site, summaries, 'all')));
  }
  const known = (site: SiteIndex): SiteIndex => measured.get(site) ?? site;
  return { ...read, sites: read.sites.map(known), posts: posts.map((each) => ({ ...each, site: known(each.site) })) };
}

function otherEngines(sites: Iterable<SiteIndex>, io: Io): readonly string[] {
  return [...sites].flatMap(({ root, config }) =>
    config.markdown === 'kramdown'
      ? []
      : [
          `${shownPath(root, io.cwd) || '.'}: this blog's Markdown is made by ${config.markdown}, not kramdown, so nothing is checked`,
        ],
  );
}
