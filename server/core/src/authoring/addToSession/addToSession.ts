import type { KramdownOptions } from 'markdown-it-kramdown';
import type { CardStyle } from '../../cards/cardTemplate.ts';
import type { Impossible } from '../../impossible.ts';
import { parsePost } from '../../post/parsePost.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Session, SessionOutline } from '../../sessions/session.ts';
import { applyEdits, type FileChange, type TextEdit } from '../../text/change.ts';
import { escapeUrl } from '../../text/escape.ts';
import type { Span } from '../../text/span.ts';
import { printOf } from '../blockPrint.ts';
import { changedAnchors } from '../moveSession/moveSessionLinks.ts';
import { linkEdits, type NewLink } from './addLinks.ts';
import { photoEdit, type SpeakerPhoto } from './addPhoto.ts';

/** What a session may get. */
export interface SessionAdditions {
  /** Addresses, not Markdown. */
  readonly recording?: string;
  readonly slides?: string;
  readonly photo?: SpeakerPhoto;
}

export interface AddOptions {
  /** That of the blog. */
  readonly style: CardStyle;
  /** Of the site's `_config.yml`. */
  readonly kramdown: Partial<KramdownOptions>;
}

/**
 * Puts links to recording and slides, and a speaker's photo, where sessions of this shape have them. What is there
 * already stays as it is: that is a reason against it, as is what would make something else look otherwise on the site.
 *
 * `## A ([Ada](u))` with slides becomes `## A ([Ada](u) - [Slides](v))`; most shapes get a line of its own at their end.
 */
export function addToSession(
  post: PostDocument,
  outline: SessionOutline,
  session: Session,
  additions: SessionAdditions,
  { style, kramdown }: AddOptions,
): FileChange | Impossible {
  const own = additionEdits(post, outline, session, additions, style);
  if ('reason' in own) return own;
  const after = parsePost({ ...post, text: applyEdits(post.text, own) }, { kramdown, previous: post });
  const links = [additions.recording, additions.slides].filter((url) => url !== undefined).length;
  if (othersDiffer(post, after, own, links)) return { reason: otherwise(session) };
  // words in a heading are part of its id
  const anchors = changedAnchors(post, after, nothingMoved);
  return { kind: 'edit', uri: post.uri, edits: [...own, ...anchors].toSorted((a, b) => a.span.start - b.span.start) };
}

/** Where the additions go, in the order of the text; what they do to the rest of the post is not looked at. */
export function additionEdits(
  post: PostDocument,
  outline: SessionOutline,
  session: Session,
  additions: SessionAdditions,
  style: CardStyle,
): readonly TextEdit[] | Impossible {
  if (!post.tree.children.includes(session.heading))
    return { reason: `“${session.title}” stands within a quotation, a list or HTML` };
  const links = newLinks(session, additions);
  if ('reason' in links) return links;
  const photo = additions.photo ? photoEdit(post, session, additions.photo) : null;
  if (photo && 'reason' in photo) return photo;
  return [...(photo ? [photo] : []), ...linkEdits(post, outline, session, links, style)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Why a session does not get what would go there. */
export function otherwise({ title }: Session): string {
  return `Something else would look otherwise on the site if “${title}” got it`;
}

const nothingMoved = { first: { start: 0, end: 0 }, second: { start: 0, end: 0 }, moving: 'first' } as const;

function newLinks(session: Session, additions: SessionAdditions): readonly NewLink[] | Impossible {
  const links: NewLink[] = [];
  for (const what of ['recording', 'slides'] as const) {
    const written = additions[what];
    if (written === undefined) continue;
    const there = session[what];
    if (there) return { reason: `“${session.title}” has a link to ${labels[what]} already: ${there.url}` };
    const url = escapeUrl(written);
    if (url === null) return { reason: `“${written}” is no address of ${labels[what]}` };
    links.push({ what, url });
  }
  return links;
}

const labels = { recording: 'a recording', slides: 'slides' } as const;

/**
 * Whether edits change more of what the site shows than the blocks that they write into or add to; each edit may add two
 * blocks, for two links.
 * @param links how many more there are to be: in raw HTML one would be none
 */
export function othersDiffer(
  before: PostDocument,
  after: PostDocument,
  edits: readonly TextEdit[],
  links: number,
): boolean {
  const now = new Set(after.tree.children.map(printOf));
  const lost = before.tree.children.filter((block) => !now.has(printOf(block)));
  return (
    !lost.every((block) => edits.some(({ span }) => isWithin(span, block))) ||
    after.tree.children.length > before.tree.children.length + 2 * edits.length ||
    after.links.length !== before.links.length + links
  );
}

/** What is inserted right before a block is none of its own. */
function isWithin(span: Span, { start, end }: Span): boolean {
  return (start < span.start || (start === span.start && span.start < span.end)) && span.start <= end;
}
