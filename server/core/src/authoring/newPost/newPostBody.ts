import { parsePost } from '../../post/parsePost.ts';
import type { NewPostValues } from '../../protocol/newPost.ts';
import type { TocKind } from '../../protocol/tableOfContents.ts';
import { dateOf, later } from '../../schedule/clock.ts';
import { dayHeading, needsDate, numberedDays } from '../../schedule/dayStyle.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { escapeText } from '../../text/escape.ts';
import { postTexts } from '../../text/templateText.ts';
import { dayStyleOfBlog, topLevelOfBlog } from '../daysOfBlog.ts';

/** What a new post is about. */
type ReportFacts = Pick<NewPostValues, 'conference' | 'start' | 'days' | 'toc'>;

/** Text that is there to be typed over. */
export interface Field {
  readonly field: string;
}

/** The text of a post behind its front matter: pieces that stay, and fields. */
export function reportBody(site: SiteIndex, facts: ReportFacts): readonly (string | Field)[] {
  const mark = '#'.repeat(topLevelOfBlog(site));
  const sections: readonly (string | Field)[] = [
    `${mark} Introduction\n\n`,
    ...(facts.conference === null || facts.start === null
      ? []
      : [`${took(escapeText(facts.conference), facts.start, facts.days)}\n`]),
    { field: postTexts.introduction },
    ...dayHeadings(site, facts).flatMap((heading) => [`\n\n${mark} ${heading}\n\n`, { field: postTexts.day }]),
    `\n\n${mark} Conclusion\n\n`,
    { field: postTexts.conclusion },
    '\n',
  ];
  return ['\n', ...tableOfContents(site, facts.toc, mark, sections), ...sections];
}

/** A conference of one day needs no day to be named. */
function dayHeadings(site: SiteIndex, { start, days }: ReportFacts): readonly string[] {
  if (days === 1) return ['Talks'];
  const usual = dayStyleOfBlog(site);
  const style = start === null && needsDate(usual) ? numberedDays : usual;
  const dates = Array.from({ length: days }, (_, index) =>
    dateOf(later(`${start ?? anyDay}T00:00`, index * 1440) ?? ''),
  );
  return dates.map((date) => dayHeading(date, style, dates));
}

/** For days of which only the number is said. */
const anyDay = '2026-01-01';

function tableOfContents(
  site: SiteIndex,
  kind: TocKind,
  mark: string,
  sections: readonly (string | Field)[],
): readonly string[] {
  switch (kind) {
    case 'none':
      return [];
    case 'generated':
      return [`${mark} Table of contents\n{:.no_toc}\n\n- TOC\n{:toc}\n\n`];
    case 'list':
      return [`${mark} Table of contents\n\n${entries(site, sections)}\n\n`];
  }
}

function entries({ config }: SiteIndex, sections: readonly (string | Field)[]): string {
  const text = sections.map((each) => (typeof each === 'string' ? each : each.field)).join('');
  const { headings } = parsePost({ uri: '', version: 0, text, kind: 'post' }, config);
  return headings.map((heading) => `- [${heading.text}](#${heading.id ?? ''})`).join('\n');
}

/** `Tidewater took place on 5 and 6 October 2026.` */
function took(conference: string, start: string, days: number): string {
  const first = dayOf(start, 0);
  const last = dayOf(start, days - 1);
  if (days === 1) return `${conference} took place on ${first.day} ${first.month} ${first.year}.`;
  const isSameYear = first.year === last.year;
  const isSameMonth = isSameYear && first.month === last.month;
  const from = isSameMonth
    ? first.day
    : isSameYear
      ? `${first.day} ${first.month}`
      : `${first.day} ${first.month} ${first.year}`;
  const until = `${last.day} ${last.month} ${last.year}`;
  return days === 2
    ? `${conference} took place on ${from} and ${until}.`
    : `${conference} took place from ${from} to ${until}.`;
}

function dayOf(start: string, later: number): { readonly day: string; readonly month: string; readonly year: string } {
  const date = new Date(Date.parse(`${start}T00:00:00Z`) + later * 86_400_000);
  return {
    day: String(date.getUTCDate()),
    month: months[date.getUTCMonth()] ?? '',
    year: String(date.getUTCFullYear()),
  };
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
