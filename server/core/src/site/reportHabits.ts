import { parsePost } from '../post/parsePost.ts';
import type { SessionShape } from '../sessions/session.ts';
import { sessionOutline } from '../sessions/sessionOutline.ts';
import { uriOf } from './paths.ts';
import type { PostSummary, ReportHabits, SiteConfig } from './siteFacts.ts';

/** How one post writes its sessions; `null` for one that reports from no conference. */
type OwnHabits = {
  readonly shapes: readonly SessionShape[];
  /** Of its highest heading; `null` without any. */
  readonly level: number | null;
} | null;

/** What was found in posts, by path: it holds as long as the text does. */
type Known = ReadonlyMap<string, { readonly text: string; readonly own: OwnHabits }>;

/** Counts of a blog's reports, made when somebody first asks: posts are read for them that nobody else reads. */
export interface CountedReports {
  readonly habits: ReportHabits;
  readonly known: Known;
}

/** What is read for them. */
interface Reports {
  readonly root: string;
  readonly posts: ReadonlyMap<string, PostSummary>;
  readonly texts: ReadonlyMap<string, string>;
  readonly config: SiteConfig;
}

/** So many of the newest reports show what the blog does now; whoever types must not wait for more to be read. */
const most = 12;

/** @param before of the version before: posts that did not change are not read again */
export function countedReports({ root, posts, texts, config }: Reports, before: CountedReports | null): CountedReports {
  const inherited = before?.known ?? new Map();
  let made: CountedReports | null = null;
  const make = (): CountedReports => {
    const known = new Map(
      candidates(posts).map((path) => {
        const text = texts.get(path) ?? '';
        const old = inherited.get(path);
        if (old?.text === text) return [path, old] as const;
        const post = parsePost({ uri: uriOf(root, path), text, version: 0, kind: 'post' }, config);
        const { isReport, sessions } = post.derived(sessionOutline);
        const level = post.headings.length > 0 ? Math.min(...post.headings.map((heading) => heading.level)) : null;
        const own: OwnHabits = isReport ? { shapes: sessions.map(({ shape }) => shape), level } : null;
        return [path, { text, own }] as const;
      }),
    );
    return { habits: habitsOf(known), known };
  };
  return {
    get habits() {
      made ??= make();
      return made.habits;
    },
    get known() {
      return made?.known ?? inherited;
    },
  };
}

/** Paths of the newest posts that say they are reports; where none does, of the newest posts. */
function candidates(posts: ReadonlyMap<string, PostSummary>): readonly string[] {
  const published = [...posts].filter(([, { kind }]) => kind === 'post');
  const said = published.filter(([, post]) => saysReport(post));
  return (said.length > 0 ? said : published)
    .toSorted(([a, first], [b, second]) => compare(second.date ?? '', first.date ?? '') || compare(a, b))
    .slice(0, most)
    .map(([path]) => path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saysReport({ categories, tags, frontMatter }: PostSummary): boolean {
  return [...categories, ...tags, frontMatter.title].some((word) => typeof word === 'string' && report.test(word));
}

const report = /\b(?:conferences?|conf|events?|summits?|meet-?ups?)\b/i;

function habitsOf(known: Known): ReportHabits {
  const shapes = new Map<SessionShape, number>();
  const levels = new Map<number, number>();
  for (const { own } of known.values()) {
    if (own === null) continue;
    for (const shape of own.shapes) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    if (own.level !== null) levels.set(own.level, (levels.get(own.level) ?? 0) + 1);
  }
  return { shapes, levels };
}
