import { isLeftOut } from './fileKind.ts';
import { indexedAs, pathInRoot, pathInSource } from './indexedFiles.ts';
import { uriOf } from './paths.ts';
import { redirectDestination } from './permalink.ts';
import type { DocumentSummary, SiteIndex, SiteTarget } from './siteIndex.ts';
import type { SiteState } from './siteState.ts';
import { startingWith } from './sortedMap.ts';
import { pictureIn } from './tally.ts';

/** The index that a state is. */
export function siteView(state: SiteState): SiteIndex {
  const { config, files, tally, derived } = state;
  const inRoot = (path: string): string => pathInRoot(path, config);
  let addresses: readonly string[] | null = null;
  return {
    root: state.root,
    source: uriOf(state.root, config.source),
    revision: state.revision,
    now: state.now,
    config,
    ...derived,
    data: state.data,
    posts: state.posts,
    pages: state.pages,
    reportHabits: () => derived.reports.habits,
    vocabularies: tally,
    files,
    texts: state.texts,
    hasFile: (path) => files.has(inRoot(path)),
    picturesNamed: (beginning) => picturesNamed(state, beginning),
    filesIn: (path) => filesIn(state, inRoot(path).replace(/\/$/, '')),
    findCaseVariant(path) {
      const asked = inRoot(path);
      const found = state.variants.get(asked.toLowerCase()) ?? [];
      const other = found.includes(asked) ? undefined : found.at(-1);
      return other === undefined ? null : pathInSource(other, config);
    },
    pictureAt: (path) => pictureIn(files, path, config),
    writersOf: (url) => writersOf(state, url),
    at: (url) => targetAt(state, url),
    addresses() {
      addresses ??= [...state.posts.values(), ...state.pages.values()].flatMap(({ url }) => url ?? []);
      return addresses;
    },
    postsNamed: (name) => state.names.get(name.replace(/^\//, '')) ?? [],
    state,
  };
}

function filesIn({ files }: SiteState, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const names: string[] = [];
  for (let from = prefix; ; ) {
    let next: string | null = null;
    for (const [path] of files.from(from)) {
      if (!path.startsWith(prefix)) break;
      const rest = path.slice(prefix.length);
      const slash = rest.indexOf('/');
      if (slash < 0) names.push(rest);
      // past all that lies in the folder below: `0` comes behind `/`
      else next = `${prefix}${rest.slice(0, slash)}0`;
      if (next !== null) break;
    }
    if (next === null) return names;
    from = next;
  }
}

function* picturesNamed({ pictures, config }: SiteState, beginning: string): Iterable<string> {
  for (const [, path] of startingWith(pictures, beginning)) {
    const inside = pathInSource(path, config);
    if (inside !== null) yield inside;
  }
}

function writersOf(state: SiteState, url: string): readonly string[] {
  const { written, redirects } = state;
  const places = [...new Set([url, redirectDestination(url)])];
  const writers = places.flatMap((place) => {
    const file = fileAt(state, place);
    return [...(written.get(place) ?? []), ...(redirects.get(place) ?? []), ...(file ? [file.path] : [])];
  });
  return [...new Set(writers)].sort();
}

function targetAt(state: SiteState, url: string): SiteTarget | null {
  const places = url.endsWith('/') ? [`${url}index.html`] : [url, `${url}.html`, `${url}/index.html`];
  for (const place of places) {
    const found = documentAt(state, place) ?? fileAt(state, place) ?? redirectAt(state, place);
    if (found) return found;
  }
  return null;
}

function documentAt(state: SiteState, place: string): SiteTarget | null {
  const path = state.written.get(place)?.[0];
  const summary = path === undefined ? null : summaryAt(state, path);
  if (path === undefined || !summary) return null;
  return { kind: summary.kind === 'page' ? 'page' : 'post', path, summary };
}

function redirectAt(state: SiteState, place: string): SiteTarget | null {
  const path = state.redirects.get(place)?.[0];
  const summary = path === undefined ? null : summaryAt(state, path);
  return path !== undefined && summary ? { kind: 'redirect', path, summary } : null;
}

/** A file that is copied; one with front matter is none. */
function fileAt(state: SiteState, place: string): SiteTarget | null {
  const { config, files } = state;
  const inside = place.slice(1);
  const path = pathInRoot(inside, config);
  if (!files.has(path) || isLeftOut(inside, config)) return null;
  const kind = indexedAs(path, config);
  if (kind !== null && (kind !== 'page' || state.pages.has(path))) return null;
  return { kind: 'file', path };
}

function summaryAt({ posts, pages }: SiteState, path: string): DocumentSummary | null {
  return posts.get(path) ?? pages.get(path) ?? null;
}
