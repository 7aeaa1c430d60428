import type { SiteIndex } from '../site/siteIndex.ts';
import { isTocTitle } from './tocHeading.ts';

/** How the blog's posts write their tables of contents: what most of them do. */
export interface TocStyle {
  readonly kind: 'generated' | 'written';
  readonly title: string;
  /** Of the list: `*`, `-`, `+` or `1.`. */
  readonly marker: string;
}

/** Habits change, and so many posts show them. */
const mostPosts = 30;

/** Counted over the newest posts; where none has one, a generated one. */
export function tocStyle(site: SiteIndex): TocStyle {
  const titles = new Map<string, number>();
  const markers = { generated: new Map<string, number>(), written: new Map<string, number>() };
  for (const path of [...site.posts.keys()].slice(-mostPosts)) {
    const found = tocIn(site.texts.get(path) ?? '');
    if (!found) continue;
    if (found.title !== null) add(titles, found.title);
    add(markers[found.kind], found.marker);
  }
  const kind = sum(markers.written) > sum(markers.generated) ? 'written' : 'generated';
  return { kind, title: most(titles) ?? 'Table of contents', marker: most(markers[kind]) ?? '-' };
}

interface Found {
  readonly kind: TocStyle['kind'];
  readonly title: string | null;
  readonly marker: string;
}

/** The first list that is one, by its first lines. */
function tocIn(text: string): Found | null {
  // few posts have one: the expressions look at those alone
  const generated =
    /\{:[^}\n]*\btoc\b/.test(text) &&
    /^(?:(#{1,6})[ \t]+(.*)\r?\n(?:\{:.*\}[ \t]*\r?\n)?\s*)?([*+-]|1\.)[ \t]+\S.*\r?\n\{:[^}\n]*\btoc\b/m.exec(text);
  const written =
    !generated &&
    text.includes('](#') &&
    /^(?:(#{1,6})[ \t]+(.*)\r?\n(?:\{:.*\}[ \t]*\r?\n)?\s*)?([*+-]|1\.)[ \t]+\[[^\n]*\]\(#[^\n]*(?:\r?\n[ \t]*(?:[*+-]|\d+\.)[ \t]+\[[^\n]*\]\(#[^\n]*){2}/m.exec(
      text,
    );
  const found = generated || written;
  if (!found) return null;
  const title = (found[2] ?? '').replace(/[ \t]#+[ \t]*$/, '').trim();
  return {
    kind: generated ? 'generated' : 'written',
    title: isTocTitle(title) ? title : null,
    marker: found[3] ?? '-',
  };
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function most(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
