import type { Cancellation, Fetcher } from '../site/fetcher.ts';
import { noSchedule } from './readSchedule.ts';
import type { ReadOptions, ReadSchedule } from './schedule.ts';
import { scheduleSource } from './scheduleSource.ts';
import type { Answer } from './source.ts';

export interface FetchScheduleOptions extends ReadOptions {
  readonly signal?: Cancellation;
  /** Called before each round: how many addresses were asked, and how many are known of. */
  readonly progress?: (done: number, known: number) => void;
}

/** For all answers together. */
const mostBytes = 20_000_000;
/** For each request. */
const milliseconds = 20_000;
const mostRequests = 100;
const atATime = 4;

/** Asks the web for the schedule that a link leads to. Bad answers, and none, are problems. */
export async function fetchSchedule(
  fetcher: Fetcher,
  link: string,
  options: FetchScheduleOptions,
): Promise<ReadSchedule> {
  const source = scheduleSource(link);
  if (source === null) return noSchedule(`${link} is no address of the web; it begins with https://`);
  const answers = new Map<string, Answer>();
  let bytes = mostBytes;
  for (;;) {
    const wanted = source.next(answers);
    if (wanted.length === 0 || answers.size >= mostRequests) return source.read(answers, options);
    options.progress?.(answers.size, answers.size + wanted.length);
    const round = wanted.slice(0, Math.min(atATime, mostRequests - answers.size));
    const given = await Promise.all(round.map((url) => ask(fetcher, url, bytes, options.signal)));
    for (const [index, answer] of given.entries()) {
      if (typeof answer === 'string') return noSchedule(answer);
      answers.set(round[index] ?? '', answer);
      bytes -= answer.text.length;
    }
    if (bytes <= 0)
      return noSchedule(`${link} answers with more than 20 MB, so nothing is imported; check the address`);
  }
}

/** What was answered, or why nothing was. */
async function ask(fetcher: Fetcher, url: string, most: number, signal?: Cancellation): Promise<Answer | string> {
  const given = await fetcher.fetch(url, {
    method: 'GET',
    mostBytes: most,
    milliseconds,
    ...(signal ? { signal } : {}),
  });
  return given.kind === 'answer' ? { status: given.status, text: given.text } : `${url}: ${given.reason}`;
}
