import type { Rule } from '../rule.ts';
import { readableEntries } from './yamlError.ts';

/** A `date` that Jekyll cannot read, which stops the build, or a day that no month has. */
export const invalidDate: Rule = {
  id: 'invalid-date',
  title: 'Date that is none',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    const entry = readableEntries(post.frontMatter).findLast(({ key }) => key === 'date');
    if (!entry?.valueSpan) return;
    const written = post.text.slice(entry.valueSpan.start, entry.valueSpan.end).replace(/^(["'])(.*)\1$/, '$2');
    const message = faultOf(written.trim());
    if (message) yield { span: entry.valueSpan, message, fixes: [] };
  },
};

const numbers = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
/** What Ruby reads as a date besides: `4 May 2026`, `04.05.2026`, `20260504`. */
const otherShapes = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{8}/i;

function faultOf(written: string): string | null {
  const found = numbers.exec(written);
  if (!found) return otherShapes.test(written) ? null : unreadable;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const isInRange = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute < 60 && second <= 60;
  if (!isInRange) return unreadable;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() === day) return null;
  return `This month has no day ${day}, so the site takes ${date.toISOString().slice(0, 10)}`;
}

const unreadable =
  'This is no date (`2026-05-04` or `2026-05-04 18:30:00 +0200` is), so the build of the site stops here';
