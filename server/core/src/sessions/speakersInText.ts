import { plainText } from 'markdown-it-kramdown';
import { destinationOf } from '../site/externalLinks.ts';
import type { Span } from '../text/span.ts';
import { couldBeName, hasGivenName, looksLikeName, nameKey } from './names.ts';
import { isProfile } from './profileSites.ts';
import type { Contents, Section } from './sectionContents.ts';
import type { Speaker } from './session.ts';

const word = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\p{L}{0,2}\.)+)`;
const name = String.raw`${word}(?:[ \t]+(?:(?:van|von|de|der|den|la|le|di|da|dos|el|al|bin)[ \t]+)*\p{Lu}[\p{L}\p{M}'’-]*){1,3}`;
/** What speakers do; a few are things that tools do as well, but a name stands in front. */
const verbs =
  'gave|gives|held|holds|talks|spoke|speaks|explains|showe?d?s?|shows|told|tells|presents|presenting|talking|speaking|did|took|takes|works|brought|brings|wrote|writes|made|makes|let|lets|led|leads|ran|runs|said|says|asks|argues|thinks|believes|taught|teaches|drew|draws|built|builds|began|begins|went|goes|put|demos|walks|shares|warns|reminds|compares|describes|introduces|opens|closes|starts|discusses|demonstrates|\\p{Ll}{3,}ed';
const what = 'talk|session|keynote|presentation|workshop|lecture|demo|panel|tutorial';
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${what}|speaker|given|presented|hosted|led|held|presenter|host)s?\\b[^.!?\\n]{0,60}?\\b(?:by|from|with|was|were|is|,)[ \\t]+(${name})(?:[ \\t]+(?:and|&)[ \\t]+(${name}))?`,
    'gu',
  ),
  new RegExp(
    `(${name})(?:[ \\t]+(?:and|&)[ \\t]+(${name}))?[*_]{0,3},?[ \\t]+(?:(?:\\([^)\\n]{1,60}\\)|[^.,!?\\n]{1,60},)[ \\t]+)?(?:(?:also|then|first|again)[ \\t]+)?(?:${verbs})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(${name})['’]s?[ \\t]+(?:\\p{Ll}+[ \\t]+){0,3}(?:${what})\\b`, 'gu'),
  new RegExp(
    `\\b(?:[Aa]ccording to|(?:listened|listening) to|(?:saw|see|seeing|heard|hearing|watched|watching)|thanks to)[ \\t]+(${name})`,
    'gu',
  ),
];
/** Somebody with a given name who does anything. */
const subject = new RegExp(`(?:^|[.!?\\n][ \\t]*)(${name})[ \\t]+\\p{Ll}{2,}(?:s|ed)\\b`, 'gu');
/** Somebody whom the section calls by one name. */
const byGivenName = new RegExp(
  `(?:^|[.!?:\\n][ \\t]*)(${word})(?:[ \\t]+(?:and|&)[ \\t]+(${word}))?[ \\t]+(?:(?:also|then|first)[ \\t]+)?(?:${verbs})(?!\\p{L})`,
  'gu',
);

/**
 * The people whom the beginning of a section makes its speakers: by a link to them, or by what they are said to do.
 *
 * @param reach how many characters from its first words on
 */
export function speakersInText(contents: Contents, { own }: Section, reach: number): readonly Speaker[] {
  const [first] = contents.proseIn(own).filter(({ node }) => node.type !== 'heading');
  if (!first) return [];
  const span = { start: own.start, end: Math.min(own.end, first.start + reach) };
  const found = new Map<string, Speaker>();
  const add = (speaker: Speaker): void => {
    const key = nameKey(speaker.name);
    if (key !== '' && !found.has(key)) found.set(key, speaker);
  };
  for (const block of contents.proseIn(span)) {
    if (block.node.type === 'heading') continue;
    const text = block.text.slice(0, span.end - block.start);
    for (const pattern of patterns) for (const each of namesBy(pattern, text, looksLikeName)) add(speaker(each, block));
    for (const each of namesBy(subject, text, isPersonsName)) add(speaker(each, block));
    if (found.size === 0) for (const each of namesBy(byGivenName, text, hasGivenName)) add(speaker(each, block));
  }
  for (const link of contents.linksIn(span)) {
    const text = plainText(link).trim();
    const url = destinationOf(link);
    if (url === null || !(isProfile(url) ? couldBeName(text) : found.has(nameKey(text)))) continue;
    const known = found.get(nameKey(text));
    const inner =
      link.type === 'link' ? link.textSpan : { start: link.openTag.end, end: link.closeTag?.start ?? link.end };
    found.set(nameKey(text), { name: text, url, company: null, photo: null, span: known?.span ?? inner });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const anyName = new RegExp(name, 'gu');

/** Whoever is named first in the beginning of a section. */
export function firstMentioned(contents: Contents, { own }: Section, reach: number): Speaker | null {
  let left = reach;
  for (const block of contents.proseIn(own)) {
    if (block.node.type === 'heading') continue;
    if (left <= 0) break;
    for (const each of namesBy(anyName, block.text.slice(0, left), isPersonsName)) return speaker(each, block);
    left -= block.text.length;
  }
  return null;
}

function isPersonsName(text: string): boolean {
  return looksLikeName(text) && hasGivenName(text);
}

interface Named {
  readonly name: string;
  readonly at: number;
}

function* namesBy(pattern: RegExp, text: string, isName: (text: string) => boolean): Generator<Named> {
  for (const match of text.matchAll(pattern))
    for (const each of match.length > 1 ? match.slice(1) : match) {
      // the possessive is no part of it
      const name = each?.replace(/['’]s?$/, '');
      if (name !== undefined && isName(name)) yield { name, at: match.index + match[0].indexOf(name) };
    }
}

function speaker({ name, at }: Named, block: Span): Speaker {
  const start = block.start + at;
  return { name, url: null, company: null, photo: null, span: { start, end: start + name.length } };
}
