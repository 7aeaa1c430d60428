import { type DayStyle, numberedDays, styleOf } from '../schedule/dayStyle.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/** How most headings of days in the blog's posts name them; `Day 1` where none does. */
export function dayStyleOfBlog(site: SiteIndex): DayStyle {
  const counts = new Map<DayStyle, number>();
  for (const path of site.posts.keys())
    for (const [, text = ''] of (site.texts.get(path) ?? '').matchAll(/^#{1,3}[ \t]+(\S.{2,60})$/gm)) {
      const style = styleOf(text);
      if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  const [most = numberedDays] = [...counts].toSorted(([, a], [, b]) => b - a).map(([style]) => style);
  return most;
}

/** The level that most reports of the blog begin with, 1–6; that of a report by itself where there are none. */
export function topLevelOfBlog(site: SiteIndex): number {
  const { levels } = site.reportHabits();
  const [most = 1] = [...levels].toSorted(([a, m], [b, n]) => n - m || a - b).map(([level]) => level);
  return most;
}
