import type { PostDocument } from '../../post/postDocument.ts';
import type { Schedule, Talk } from '../../schedule/schedule.ts';
import { afterDay } from '../../sessions/headingKind.ts';
import { nameKey } from '../../sessions/names.ts';
import { within } from '../../sessions/sectionContents.ts';
import type { Session, SessionOutline, SessionSection, SessionShape } from '../../sessions/session.ts';
import { best, framesOf, materialsOf } from '../../sessions/sessionLinks.ts';
import { isSession } from '../../sessions/sessionOutline.ts';
import { titleKey, withoutLead } from './importTitle.ts';

/**
 * The sessions of a post, those included that only the schedule shows to be any: by its words alone, a heading such as
 * `Cranes and queues by Amara Diallo` may be anything. In the order of the text.
 */
export function knownSessions(post: PostDocument, outline: SessionOutline, schedule: Schedule): readonly Session[] {
  const others = outline.sections.filter(
    (section) =>
      !isSession(section) &&
      (section.kind === 'other' || section.kind === 'part') &&
      afterDay(section.heading.text.trim()) !== '',
  );
  if (others.length === 0) return outline.sessions;
  const talks = schedule.talks.map((talk) => ({ talk, says: headingTest(talk) }));
  const materials = materialsOf(post.links, framesOf(post), post.text);
  const found = others.flatMap((section) => {
    const key = titleKey(section.heading.text);
    const talk = talks.find(({ says }) => says(key))?.talk;
    return talk ? [sessionOf(section, talk, within(materials, section.span))] : [];
  });
  const all = [...outline.sessions, ...found];
  return all.toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether the words of a heading are those of a talk: its title, and perhaps its speakers, and little else. */
export function headingTest(talk: Talk): (headingKey: string) => boolean {
  const titles = [...new Set([titleKey(talk.title), titleKey(withoutLead(talk.title))])].filter(
    (key) => key.length >= shortest,
  );
  const names = talk.speakers
    .flatMap(({ name, company }) => [nameKey(name), nameKey(company ?? '')])
    .filter((key) => key !== '');
  return (headingKey) =>
    titles.some((title) => {
      let rest = ` ${headingKey} `;
      if (!rest.includes(` ${title} `)) return false;
      for (const part of [title, ...names]) rest = rest.replace(` ${part} `, '  ');
      return rest.split(' ').every((word) => word === '' || joining.has(word));
    });
}

/** A heading of fewer letters may say the same by chance. */
const shortest = 5;

/** What stands between and before titles and names. */
const joining: ReadonlySet<string> = new Set('and by keynote lightning panel slides talk with workshop'.split(' '));

function sessionOf(section: SessionSection, talk: Talk, materials: ReturnType<typeof materialsOf>): Session {
  const span = { start: section.heading.start, end: section.heading.end };
  return {
    ...section,
    kind: 'talk',
    shape: shapeOf(section.heading, talk),
    title: talk.title,
    speakers: talk.speakers.map(({ name }) => ({ name, url: null, company: null, photo: null, span })),
    recording: best(materials, 'recording'),
    slides: best(materials, 'slides'),
    abstract: null,
    takeaways: null,
    pictures: 0,
    words: 0,
    day: null,
  };
}

function shapeOf({ text, children }: SessionSection['heading'], { speakers }: Talk): SessionShape {
  const key = nameKey(text);
  const [first] = speakers.map(({ name }) => nameKey(name));
  if (first === undefined || !key.includes(first)) return 'title';
  if (children.some(({ type }) => type === 'link')) return 'linked-speaker';
  if (key.startsWith(first)) return 'speaker-first';
  return / by /.test(text) ? 'plain-speaker' : 'speaker-last';
}
