import { cfpDev } from './cfpDev.ts';
import { contentOf } from './content.ts';
import { pentabarf } from './pentabarf.ts';
import { pretalx } from './pretalx.ts';
import { noSchedule } from './readSchedule.ts';
import type { Content, ReadOptions, ReadSchedule, ScheduleFormat } from './schedule.ts';
import { sessionize } from './sessionize.ts';

/** Every format that is understood. */
export const scheduleFormats: readonly ScheduleFormat[] = [sessionize, cfpDev, pretalx, pentabarf];

/** Reads one text in whichever format it is; what is none comes back as a problem. */
export function readSchedule(text: string, options: ReadOptions): ReadSchedule {
  const content = contentOf(text);
  const format = scheduleFormats.find((each) => each.detect(content));
  return format ? format.read(content, options) : noSchedule(reasonAgainst(content));
}

function reasonAgainst(content: Content): string {
  switch (content.kind) {
    case 'empty':
      return 'There is nothing in it, so nothing can be imported; the schedule may not be published yet';
    case 'html':
      return `This is a web page, not a schedule; take the address of the schedule’s export (${names})`;
    case 'json':
      return isBlank(content.value)
        ? 'This schedule has no talks yet, so there is nothing to import'
        : `This JSON is no schedule of a kind that is known; known are ${names}`;
    case 'xml':
      return `This XML is no schedule of a kind that is known; known are ${names}`;
    case 'other':
      return `This is neither JSON nor XML, so it is no schedule that can be read; known are ${names}`;
  }
}

function isBlank(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const names: string = scheduleFormats.map(({ name }) => name).join(', ');
