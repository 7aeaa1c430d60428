import { field, line } from './values.ts';

/** A slot of a day, as events up to 2019 or later ones write it. */
export function isSlot(value: unknown): boolean {
  return field(value, 'fromDate') !== undefined && (isFlat(value) || field(value, 'sessionType') !== undefined);
}

/** Up to 2019 a slot had no objects in it, but names such as `roomName`. */
function isFlat(value: unknown): boolean {
  return field(value, 'sessionTypeName') !== undefined;
}

/** A slot with its room, kind and talk as objects. */
export function slotOf(value: unknown): unknown {
  if (!isFlat(value)) return value;
  const of = (name: string): unknown => field(value, name);
  const track = { name: of('trackName') };
  return {
    fromDate: of('fromDate'),
    toDate: of('toDate'),
    timezone: of('timezone'),
    overflow: of('overflow'),
    room: { name: of('roomName') },
    sessionType: { name: of('sessionTypeName'), pause: of('sessionTypeBreak') },
    proposal: { id: of('talkId'), title: of('talkTitle'), description: of('talkDescription'), track },
    speakers: of('speakers'),
  };
}

/** A slot without talk is a break, or not given to anybody yet, or another room that shows a keynote. */
export function hasTalk(slot: unknown): boolean {
  const type = field(slot, 'sessionType');
  const isPause = field(type, 'pause') === true || field(type, 'isPause') === true;
  return !isPause && line(field(field(slot, 'proposal'), 'title')) !== '';
}

/** A talk that another room shows as well is in the one where it is given. */
export function byOverflow(a: unknown, b: unknown): number {
  return Number(field(a, 'overflow') === true) - Number(field(b, 'overflow') === true);
}
