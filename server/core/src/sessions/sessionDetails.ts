import type { Block } from 'markdown-it-kramdown';
import { opaque, type Prose } from '../post/prose.ts';
import type { Span } from '../text/span.ts';
import { kindByWords, leadLength } from './headingKind.ts';
import { isWithoutText } from './lead.ts';
import { couldBeName, nameKey } from './names.ts';
import { once } from './once.ts';
import { isProfile } from './profileSites.ts';
import { profileOf, profilesIn } from './profiles.ts';
import type { Contents, Picture, Section } from './sectionContents.ts';
import type { Session, SessionShape, Speaker } from './session.ts';
import { best } from './sessionLinks.ts';
import { wholeLink } from './shapes/linkedHeading.ts';
import type { Signs } from './signs.ts';
import { wordsBeside } from './wordsOfSession.ts';

/** What is known of a session before its section is read closely. */
interface Known extends Pick<Session, 'heading' | 'span'> {
  kind(): Session['kind'];
  day(): string | null;
}

/** Reads what a session of a post has, each thing when it is first asked for. */
export function sessionDetails(contents: Contents): (signs: Signs, known: Known) => Session {
  return (signs, { heading, span, kind, day }) => {
    const { section } = signs;
    const own = once(() => whole(contents.materialsIn(span), span));
    const speakers = once(() => speakersOf(contents, signs));
    const blocks = once(() => whole(contents.blocksIn({ start: heading.end, end: span.end }), span));
    const abstract = once(() => abstractOf(contents, blocks(), signs));
    return {
      heading,
      span,
      get kind() {
        return kind();
      },
      get day() {
        return day();
      },
      get shape() {
        return shapeOf(signs);
      },
      get title() {
        return titleOf(signs);
      },
      get speakers() {
        return speakers();
      },
      get recording() {
        return headingLink(signs) ?? best(own(), 'recording');
      },
      get slides() {
        return best(own(), 'slides');
      },
      get abstract() {
        return abstract();
      },
      get takeaways() {
        return takeawaysOf(contents, section, blocks());
      },
      get pictures() {
        const photos = new Set(speakers().map(({ photo }) => photo));
        return contents.picturesIn(span).filter(({ isPhoto, source }) => !isPhoto && !photos.has(source)).length;
      },
      get words() {
        return wordsBeside(own(), textOf(contents, section, [abstract(), signs.byline?.block ?? null]));
      },
    };
  };
}

/** Without those that a heading inside of them cuts off: `> # Tides` ends the section above it. */
function whole<Item extends Span>(items: readonly Item[], { end }: Span): readonly Item[] {
  return items.filter((item) => item.end <= end);
}

function headingLink({ line }: Signs): Session['recording'] {
  const link = wholeLink(line);
  return link && !isProfile(link.url) ? { url: link.url, span: { start: link.node.start, end: link.node.end } } : null;
}

function shapeOf({ reading, byline, photos, line }: Signs): SessionShape {
  if (reading) return reading.shape;
  if (byline) return 'byline';
  if (photos.some(({ alt }) => couldBeName(alt))) return 'photo';
  return wholeLink(line) ? 'linked-heading' : 'title';
}

/** `Keynote: The tide table (workshop) - ` gives `The tide table`. */
function titleOf({ line, reading }: Signs): string {
  const { start, end } = reading?.title ?? { start: 0, end: line.text.length };
  const text = line.text.slice(start, end).trim();
  const bare = text
    .slice(leadLength(text))
    .replace(/\s*[([](?:workshop|keynote|panel|lightning talk|talk|hands-on)[)\]]\s*$/i, '')
    .replace(/[\s:,–—|-]+$/, '')
    .trim();
  return bare === '' ? text : bare;
}

function speakersOf(contents: Contents, signs: Signs): readonly Speaker[] {
  const speakers = namedSpeakers(signs);
  if (speakers.every(({ url }) => url !== null)) return speakers;
  const profiles = profilesIn(contents, signs.section);
  return speakers.map((speaker) => ({
    ...speaker,
    url: speaker.url ?? profileOf(speaker.name, speakers.length === 1, profiles),
  }));
}

/** By the heading or the line below it, else by photos, else by the first sentences. */
function namedSpeakers({ reading, byline, line, photos, told }: Signs): readonly Speaker[] {
  const source = reading ? { line, people: reading.people } : byline;
  if (source) {
    const { people } = source;
    return people.map(({ name, url, company, start, end }, index): Speaker => {
      const photo = photoOf(name, index, people.length, photos);
      return { name, url, company, photo, span: source.line.spanOf(start, end) };
    });
  }
  const shown = photos.filter(({ alt }) => couldBeName(alt));
  // the text may name more people than there are photos, and a photo may still bear the name of another
  const isTold = told.length > 0 && told.every(({ url }) => url !== null);
  if (shown.length === 0 || isTold)
    return told.map((speaker, index) => ({ ...speaker, photo: photoOf(speaker.name, index, told.length, photos) }));
  return shown.map(({ alt, source: photo, span }): Speaker => {
    const said = told.find(({ name }) => nameKey(name) === nameKey(alt));
    return said ? { ...said, photo } : { name: alt.trim(), url: null, company: null, photo, span };
  });
}

/** The photo of that name, else the one in the same place of as many as there are speakers. */
function photoOf(name: string, index: number, count: number, photos: readonly Picture[]): string | null {
  const byName = photos.find(({ alt }) => nameKey(alt) === nameKey(name));
  const byPlace = photos.length === count && photos.every(({ alt }) => !couldBeName(alt)) ? photos[index] : undefined;
  return (byName ?? byPlace)?.source ?? null;
}

/** The quotation that stands above the section's text; pictures and the line with the speakers may stand before it. */
function abstractOf(contents: Contents, blocks: readonly Block[], { byline }: Signs): Span | null {
  const first = blocks.find((block) => block !== byline?.block && !isWithoutText(contents, block));
  return first?.type === 'blockquote' ? { start: first.start, end: first.end } : null;
}

const takeaways = /\b(?:take-?\s?aways?|(?:take|took|taking) (?:home|away)|lessons learn(?:ed|t))\b/i;

/** The part of that name, else the list behind a paragraph that speaks of takeaways and ends in a colon. */
function takeawaysOf(contents: Contents, section: Section, blocks: readonly Block[]): Span | null {
  for (let at = section.index + 1; ; at++) {
    const part = contents.sections[at];
    if (!part || part.span.start >= section.span.end) break;
    if (kindByWords(part.heading.text) === 'part' && takeaways.test(part.heading.text)) return part.span;
  }
  for (const [index, block] of blocks.entries()) {
    const list = blocks[index + 1];
    if (block.type !== 'paragraph' || list?.type !== 'list') continue;
    const last = contents.proseIn(block).at(-1)?.text.replaceAll(opaque, '').trim().split('\n').at(-1) ?? '';
    if (last.length < 300 && /:$/.test(last) && takeaways.test(last)) return { start: list.start, end: list.end };
  }
  return null;
}

/** The running text of a section, without its heading and what is hidden. */
function textOf(contents: Contents, { span, heading }: Section, hidden: readonly (Span | null)[]): readonly Prose[] {
  return contents
    .proseIn(span)
    .filter(
      ({ start, end, node }) =>
        node !== heading && !hidden.some((each) => each && each.start <= start && end <= each.end),
    );
}
