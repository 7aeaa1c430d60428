import type { Rule } from '../rule.ts';

/** A `date` that Jekyll cannot read: it stops the build. */
export const invalidDate: Rule = {
  id: 'invalid-date',
  title: 'Date that is none',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const entry = post.frontMatter?.entries.find(({ key }) => key === 'date');
    if (!entry?.valueSpan) return;
    const source = post.text.slice(entry.valueSpan.start, entry.valueSpan.end).replace(/^(["'])(.*)\1$/, '$2');
    if (isDate(source)) return;
    yield {
      span: entry.valueSpan,
      message: 'This is no date (`2026-05-04` or `2026-05-04 18:30:00 +0200`), so the build of the site stops here',
      fixes: [],
    };
  },
};

const shape =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[A-Z]{2,5}|[-+]\d{1,2}(?::?\d{2})?)?)?$/;

function isDate(source: string): boolean {
  const found = shape.exec(source.trim());
  if (!found) return false;
  const [year, month, day, hour, minute, second] = found
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  const isDay = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return isDay && (hour ?? 0) < 25 && (minute ?? 0) < 60 && (second ?? 0) < 61;
}
