import { type DayStyle, numberedDays, styleOf } from '../schedule/dayStyle.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** How most of the blog's posts that have headings of days name them, of equals the newest; `Day 1` where none has any. */
export function dayStyleOfBlog(site: SiteIndex): DayStyle {
  const posts = [...site.posts.keys()].reverse();
  return most(posts.flatMap((path) => styleIn(site.texts.get(path) ?? '') ?? [])) ?? numberedDays;
}

function styleIn(text: string): DayStyle | null {
  const headings = text.matchAll(/^#{1,3}[ \t]+(\S.{2,60})$/gm);
  return most([...headings].flatMap(([, words = '']) => styleOf(words) ?? []));
}

/** Of equals the first. */
function most(styles: readonly DayStyle[]): DayStyle | null {
  const counts = new Map<DayStyle, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The level that most reports of the blog begin with, 1–6; that of a report by itself where there are none. */
export function topLevelOfBlog(site: SiteIndex): number {
  const { levels } = site.reportHabits();
  const [most = 1] = [...levels].toSorted(([a, m], [b, n]) => n - m || a - b).map(([level]) => level);
  return most;
}
