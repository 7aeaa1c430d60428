import { months, weekdayOf, weekdays } from './clock.ts';

/**
 * How a heading names its day: its words, with a name in braces for what changes from day to day. `Day 1: Monday` is
 * `Day {n}: {weekday}`, `October 5th, 2026` is `{month} {nth}, {year}`. A name in capitals is for what is written in
 * capitals: `DAY ONE` is `DAY {WORD}`.
 */
export type DayStyle = string;

/** `Day 1`. */
export const numberedDays: DayStyle = 'Day {n}';

/** How a heading names its day, words behind that left out; `null` for one that names none. */
export function styleOf(text: string): DayStyle | null {
  let style = '';
  let rest = text.trim();
  while (rest !== '') {
    const [written = '', shown = ''] = piecesOf(rest);
    if (written === '') break;
    style += shown;
    rest = rest.slice(written.length);
  }
  const named = style.replace(/[\s,:;|/(–—-]+$/, '');
  const isWhole = named.split('(').length === named.split(')').length;
  const own = isWhole ? named : named.slice(0, named.lastIndexOf('(')).trimEnd();
  if (/\{(?:n|word|ordinal|weekday|iso|day|nth)\}/i.test(own)) return own;
  return dayNumber(text) === null ? null : numberedDays;
}

/** A heading for a day, in a style. */
export function dayHeading(day: string, style: DayStyle, days: readonly string[]): string {
  return style.replace(/\{(\w+)\}/g, (_all, name: string) => partFor(name, day, days.indexOf(day) + 1));
}

/** Whether a style says when a day is, and not only which one it is. */
export function needsDate(style: DayStyle): boolean {
  return /\{(?:weekday|iso|day|nth|month|mon|year)\}/i.test(style);
}

/** Which day of a conference words name: 1 and up, 0 for the last one. `null` without. */
export function dayNumber(text: string): number | null {
  const [, behind] = new RegExp(`\\b${dayWord}\\s*#?\\s*(\\d{1,2}|[a-z]+)\\b`, 'i').exec(text) ?? [];
  const [, before] = /\b(\w+)\s+(?:conference\s+)?day\b/i.exec(text) ?? [];
  if (before !== undefined && /^(?:last|final)$/i.test(before)) return 0;
  for (const word of [behind, before]) {
    const lower = (word ?? '').toLowerCase();
    const number = Number.parseInt(lower, 10) || numbers.indexOf(lower) + 1 || ordinals.indexOf(lower) + 1;
    if (number > 0) return number;
  }
  return null;
}

const dayWord = '(?:day|dag|tag|jour|d[ií]a|giorno)';
const numbers: readonly string[] = 'one two three four five six seven'.split(' ');
const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh'.split(' ');
const shortMonths: readonly string[] = months.map((name) => name.slice(0, 3));
const end = '(?![\\p{L}\\p{N}])';

/** What a heading may begin with, and how its style says that; the first that fits counts. */
const readers: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [reader('\\d{4}-\\d{2}-\\d{2}'), () => '{iso}'],
  [reader(`(${dayWord}\\s*#?\\s*)\\d{1,2}`), ([, word = '']) => `${word}{n}`],
  [reader(`(${dayWord}\\s+)(${numbers.join('|')})`), ([, word = '', number = '']) => `${word}${cased('word', number)}`],
  [
    reader(`((?:the\\s+)?)(${ordinals.join('|')})(\\s+(?:conference\\s+)?day)`),
    ([, article = '', ordinal = '', day = '']) => article + cased('ordinal', ordinal) + day,
  ],
  [reader(weekdays.join('|')), ([written]) => inCase('weekday', written)],
  [
    reader(`(${months.join('|')}|(?:${shortMonths.join('|')}))(\\.?\\s+)\\d{1,2}(st|nd|rd|th)?`),
    ([, month = '', gap = '', ending]) => monthName(month) + gap + dayOfMonth(ending),
  ],
  [
    reader(`\\d{1,2}(st|nd|rd|th)?(\\.?\\s+(?:of\\s+)?)(${months.join('|')}|(?:${shortMonths.join('|')}))`),
    ([, ending, gap = '', month = '']) => dayOfMonth(ending) + gap + monthName(month),
  ],
  [reader('20\\d{2}'), () => '{year}'],
  [/^[\s,:;|/().–—-]+/, ([written]) => written],
];

function reader(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})${end}`, 'iu');
}

/** The beginning of a text, as it is written and as a style says it; nothing where it is about no day. */
function piecesOf(text: string): readonly string[] {
  for (const [expression, styleOfFound] of readers) {
    const found = expression.exec(text);
    if (found) return [found[0], styleOfFound(found)];
  }
  return [];
}

function cased(name: string, written: string): string {
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return inCase(isCapital ? capital(name) : name, written);
}

function monthName(written: string): string {
  const isWhole = months.some((name) => name.toLowerCase() === written.toLowerCase());
  return inCase(isWhole ? 'month' : 'mon', written);
}

function dayOfMonth(ending: string | undefined): string {
  return ending === undefined ? '{day}' : inCase('nth', ending);
}

/** A name as a style has it: in capitals where all that is written is. */
function inCase(name: string, written: string): string {
  return `{${written === written.toUpperCase() ? name.toUpperCase() : name}}`;
}

function partFor(name: string, day: string, number: number): string {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  const date = Number(ofMonth);
  switch (name) {
    case 'iso':
      return day;
    case 'weekday':
      return weekdays[weekdayOf(day)] ?? day;
    case 'month':
      return months[Number(month) - 1] ?? month;
    case 'mon':
      return shortMonths[Number(month) - 1] ?? month;
    case 'day':
      return String(date);
    case 'nth':
      return `${date}${ordinalEnd(date)}`;
    case 'year':
      return year;
    case 'word':
    case 'ordinal':
      return (name === 'word' ? numbers : ordinals)[number - 1] ?? String(number);
    case 'Word':
    case 'Ordinal':
      return capital(partFor(name.toLowerCase(), day, number));
    case 'n':
      return String(number);
    default:
      return partFor(name.toLowerCase(), day, number).toUpperCase();
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ordinalEnd(number: number): string {
  if (number >= 11 && number <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
