import { contentOf } from '../content.ts';
import { readSchedule } from '../formats.ts';
import { noSchedule } from '../readSchedule.ts';
import type { ReadOptions, ReadSchedule } from '../schedule.ts';
import type { Answer, Answers, ScheduleSource } from '../source.ts';
import { cfpDevSource } from './cfpDevSource.ts';
import { sessionizeAddress } from './exports.ts';
import { refusal } from './refusal.ts';

/** One address that answers with a schedule; a conference's own page leads to the schedule that it embeds. */
export function pageSource(url: string): ScheduleSource {
  return {
    next: (answers) => {
      const answer = answers.get(url);
      return answer ? (behind(url, answer)?.next(answers) ?? []) : [url];
    },
    read: (answers, options) => {
      const answer = answers.get(url);
      return answer
        ? read(url, answer, answers, options)
        : noSchedule(`${url} did not answer, so nothing can be imported`);
    },
  };
}

function read(url: string, answer: Answer, answers: Answers, options: ReadOptions): ReadSchedule {
  const reason = refusal(url, answer);
  if (reason !== null) return noSchedule(reason);
  return behind(url, answer)?.read(answers, options) ?? readSchedule(answer.text, options);
}

/** Where the schedule lies that a web page shows; `null` for what is no page, or shows none that is known. */
function behind(url: string, { text, status }: Answer): ScheduleSource | null {
  if (status >= 300 || contentOf(text).kind !== 'html') return null;
  const sessionize = /\bsessionize\.com\/(?:api\/v2|view)\/(\w+)\//i.exec(text)?.[1];
  if (sessionize !== undefined) return exportSource(sessionizeAddress(sessionize));
  const slug = /\bm\.devoxx\.com\/events\/([\w-]+)/i.exec(text)?.[1] ?? /\/\/([\w-]+)\.cfp\.dev\b/i.exec(text)?.[1];
  if (slug !== undefined) return cfpDevSource(`https://${slug}.cfp.dev/`);
  const event = /^(https?:\/\/.+?)\/(?:schedule|talk|speaker|featured|sneak)(?:\/[^?]*)?(?:\?.*)?$/i.exec(url)?.[1];
  // eventyay has grown from pretalx, and exports as it does
  return event !== undefined && /\b(?:pretalx|eventyay)\b/i.test(text)
    ? exportSource(`${event}/schedule/export/schedule.json`)
    : null;
}

/** One address that is taken as it is: a page behind a page is not followed. */
function exportSource(url: string): ScheduleSource {
  return {
    next: (answers) => (answers.has(url) ? [] : [url]),
    read: (answers, options) => {
      const answer = answers.get(url) ?? { status: 404, text: '' };
      const reason = refusal(url, answer);
      return reason === null ? readSchedule(answer.text, options) : noSchedule(reason);
    },
  };
}
