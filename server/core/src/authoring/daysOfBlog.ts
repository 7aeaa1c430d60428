import { parsePost } from '../post/parsePost.ts';
import type { PostDocument } from '../post/postDocument.ts';
import { type DayStyle, numberedDays, styleOf } from '../schedule/dayStyle.ts';
import { namesDay } from '../sessions/headingKind.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import { uriOf } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';

/**
 * How most of the newest posts that have headings of days name them, of equals the newest; `Day 1` where none has any.
 */
export function dayStyleOfBlog({ root, posts, texts, config }: SiteIndex): DayStyle {
  const styles: DayStyle[] = [];
  for (const [path, { kind }] of [...posts].reverse()) {
    if (styles.length === enough) break;
    const text = texts.get(path) ?? '';
    if (!mayNameDay(text)) continue;
    const style = styleIn(parsePost({ uri: uriOf(root, path), text, version: 0, kind }, config));
    if (style !== null) styles.push(style);
  }
  return most(styles) ?? numberedDays;
}

/** So many posts show what the blog does now; whoever imports must not wait for more to be read. */
const enough = 12;

/** Whether a line looks like the heading of a day: in most posts none does, and they need not be parsed. */
function mayNameDay(text: string): boolean {
  const lines = text.matchAll(/^ {0,3}#{1,3}[ \t]*(\S.{2,60})/gm);
  return [...lines].some(([, words = '']) => namesDay(words.replace(/[*_]+|\s*\{.*|[ \t#]+$/g, '')));
}

function styleIn(post: PostDocument): DayStyle | null {
  const { sections } = post.derived(sessionOutline);
  const days = sections.filter(
    ({ kind, heading }) => (kind === 'day' || kind === 'other') && namesDay(heading.text.trim()),
  );
  return most(days.flatMap(({ heading }) => styleOf(heading.text) ?? []));
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
