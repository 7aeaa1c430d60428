import { domLines } from './dom.ts';
import type { Facts, Failure } from './driver.ts';
import { warningCode } from './warnings.ts';

/** One facet in which our result is not kramdown's. */
export interface Difference {
  readonly facet: keyof Facts | 'failure';
  /** Lines before the first that differs, for orientation. */
  readonly before: readonly string[];
  /** The first line that differs, `null` where a list has ended. */
  readonly kramdown: string | null;
  readonly ours: string | null;
}

/** All facets in which two results for a text differ; empty where they agree. */
export function differences(text: string, kramdown: Facts | Failure, ours: Facts): readonly Difference[] {
  if ('error' in kramdown) return [{ facet: 'failure', before: [], kramdown: kramdown.error, ours: null }];
  const shown = sharesList.test(text) ? classesOnce : (line: string): string => line;
  return facets.flatMap((facet) => {
    const difference = firstDifference(lines(kramdown, facet).map(shown), lines(ours, facet).map(shown));
    return difference === null ? [] : [{ facet, ...difference }];
  });
}

/** The text of a report, a few lines for each facet. */
export function report(found: readonly Difference[]): string {
  return found
    .map(({ facet, before, kramdown, ours }) =>
      [
        `  ${facet}`,
        ...before.map((line) => `      ${line}`),
        `    kramdown ${kramdown ?? '(end)'}`,
        `    ours     ${ours ?? '(end)'}`,
      ].join('\n'),
    )
    .join('\n');
}

/** A link definition with an attribute list. */
const sharesList = /^[ >\t]*\[[^\]]*\]:.*\n(?:.*\n)?[ >\t]*\{:/m;

/**
 * The list of a link adds to that of its definition each time that kramdown reads the link, and where it has tried
 * another reading before, more than once. A class is there or not, however often it is named.
 */
function classesOnce(line: string): string {
  return line.replace(
    /(class(?:=|":)")([^"]*)"/g,
    (_, start: string, names: string) => `${start}${[...new Set(names.split(' '))].join(' ')}"`,
  );
}

const facets = ['blocks', 'headings', 'toc', 'tocEntries', 'links', 'images', 'warnings', 'html'] as const;

function lines(facts: Facts, facet: (typeof facets)[number]): readonly string[] {
  if (facet === 'html') return domLines(facts.html);
  if (facet === 'toc') return [String(facts.toc)];
  if (facet === 'warnings') return [...new Set(facts.warnings.map(codeOf))].filter((code) => code !== '').sort();
  if (facet === 'blocks') return facts.blocks;
  return facts[facet].map((fact) => JSON.stringify(sorted(fact)));
}

/** kramdown tries `{:/}` as the start of an extension without name before it calls it a stray end. */
function codeOf(message: string): string {
  return /^(No stop tag for extension|Invalid extension with name) '' /.test(message) ? '' : warningCode(message);
}

function firstDifference(
  kramdown: readonly string[],
  ours: readonly string[],
): Pick<Difference, 'before' | 'kramdown' | 'ours'> | null {
  const longest = Math.max(kramdown.length, ours.length);
  for (let at = 0; at < longest; at += 1) {
    if (kramdown[at] === ours[at]) continue;
    return {
      before: kramdown.slice(Math.max(0, at - 3), at),
      kramdown: kramdown[at] ?? null,
      ours: ours[at] ?? null,
    };
  }
  return null;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
