import { valueFilling } from '../../cards/renderCard.ts';
import type { Impossible } from '../../impossible.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Session, Speaker } from '../../sessions/session.ts';
import type { TextEdit } from '../../text/change.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { lineSpan } from '../../text/lineIndex.ts';
import { contains, type Span } from '../../text/span.ts';

export interface SpeakerPhoto {
  /** Address of the picture. */
  readonly source: string;
  /** Name of the speaker; without, the first one who has no photo. */
  readonly speaker?: string;
}

/** A speaker's photo right below the heading, or behind those of other speakers. */
export function photoEdit(post: PostDocument, session: Session, photo: SpeakerPhoto): TextEdit | Impossible {
  const speaker = speakerFor(session, photo);
  if ('reason' in speaker) return speaker;
  const filling = valueFilling({ speakers: [{ name: speaker.name, photo: photo.source }] });
  const source = filling.attribute('photo', 0);
  if (source === null) return { reason: `“${photo.source}” is no address of a picture` };
  const element = `<span class="image left"><img class="p-image" alt="${filling.attribute('name', 0) ?? ''}" src="${source}"></span>`;
  const others = session.speakers.flatMap((other) => other.photo ?? []);
  const last = post.images.findLast((image) => contains(session.span, image) && others.includes(sourceOf(image)));
  const eol = lineEndAt(post.text, session.heading.end);
  if (last) return after(post, last.start, `${eol}${element}`);
  const above = endOfHeading(post, session);
  const { end } = lineSpan(post.lines, post.lines.positionAt(above).line);
  const isParted = /^\s*$|^(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/.test(post.text.slice(end));
  return { span: { start: end, end }, text: `${eol}${eol}${element}${isParted ? '' : eol}` };
}

function speakerFor({ speakers, title }: Session, { speaker: name }: SpeakerPhoto): Speaker | Impossible {
  const found =
    name === undefined ? speakers.find(({ photo }) => photo === null) : speakers.find((each) => each.name === name);
  if (speakers.length === 0) return { reason: `“${title}” names no speaker whose photo it could be` };
  if (!found && name !== undefined) return { reason: `“${title}” names no speaker ${name}` };
  if (!found) return { reason: `Each speaker of “${title}” has a photo already` };
  return found.photo === null ? found : { reason: `${found.name} has a photo already: ${found.photo}` };
}

/** The last character of the heading that names the speakers, or of the session's, and of the attribute lists below it. */
function endOfHeading({ attributeLists, headings }: PostDocument, session: Session): number {
  const names = session.speakers[0]?.span;
  const heading =
    headings.find((each) => names && contains(session.span, each) && contains(each, names)) ?? session.heading;
  const lists = attributeLists.filter(({ target, start }) => target === heading && start > heading.start);
  return Math.max(...[heading, ...lists].map(({ end }) => end)) - 1;
}

function after(post: PostDocument, offset: number, text: string): TextEdit {
  const { end }: Span = lineSpan(post.lines, post.lines.positionAt(offset).line);
  return { span: { start: end, end }, text };
}

function sourceOf(image: PostDocument['images'][number]): string {
  return (image.type === 'image' ? image.source : image.attributes?.get('src')) ?? '';
}
