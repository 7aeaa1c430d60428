import type { ReadOptions, ReadSchedule } from './schedule.ts';

/** What was answered to an address. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** By the address that was asked. */
export type Answers = ReadonlyMap<string, Answer>;

/** Where a schedule lies on the web, as data: which addresses to ask, and what their answers say. */
export interface ScheduleSource {
  /** Addresses still to ask, given what was answered so far; empty: that is all there is. */
  next(answers: Answers): readonly string[];
  /** Never throws. */
  read(answers: Answers, options: ReadOptions): ReadSchedule;
}
