/** When a conference was, as somebody typed it. */
export interface Days {
  /** `2026-10-05`; `null` where only the number of days is known. */
  readonly start: string | null;
  /** 1 and up. */
  readonly days: number;
}

/** Whether there is such a day: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What is wrong with a date; `null` where nothing is. */
export function dayFault(text: string): string | null {
  return isDay(text) ? null : 'Write a day that there is, as year-month-day: 2026-10-05';
}

/**
 * Reads `2026-10-05`, `2026-10-05 to 2026-10-07` (with a dash or `until`, too), `5 and 6 October 2026`, `30 September to
 * 2 October 2026`, or how many days it had: `3`. Nothing at all means one day. In words what is wrong with anything else.
 */
export function readDays(text: string): Days | string {
  const written = text.trim();
  if (written === '') return { start: null, days: 1 };
  if (/^\d{1,2}(?: days?)?$/.test(written)) return counted(null, Number.parseInt(written, 10));
  const [, first = '', last = first] =
    /^(\S{10})(?:\s*(?:to|until|[-–—/])\s*(\S{10}))?$/.exec(written) ?? inWords(written) ?? [];
  if (!/^\d{4}-\d\d-\d\d$/.test(first)) return 'Write them like 2026-10-05 to 2026-10-07';
  if (!isDay(first) || !isDay(last)) return 'Write days that there are, like 2026-10-05 to 2026-10-07';
  return counted(first, (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);
}

/** `5 and 6 October 2026`, `5-6 Oct 2026`, `30 September to 2 October 2026`: what a sentence of a post says. */
function inWords(written: string): readonly string[] | null {
  const groups =
    /^(?:from )?(\d{1,2})(?: ([a-z]+)\.?)?(?: (\d{4}))?(?: ?(?:and|to|until|[-–—]) ?(\d{1,2}))? ([a-z]+)\.? (\d{4})$/i.exec(
      written,
    );
  if (!groups) return null;
  const [, first = '', monthOfFirst, yearOfFirst, last = first, month = '', year = ''] = groups;
  return [written, day(first, monthOfFirst ?? month, yearOfFirst ?? year), day(last, month, year)];
}

/** Months are known by their first three letters. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function day(number: string, month: string, year: string): string {
  const index = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(index).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

function counted(start: string | null, days: number): Days | string {
  if (days < 1) return 'The last day comes before the first one';
  return days > mostDays ? `A conference has ${mostDays} days at most` : { start, days };
}

const mostDays = 14;
