import { plainText } from 'markdown-it-kramdown';
import { destinationOf } from '../site/externalLinks.ts';
import { couldBeName, looksLikeName, nameKey } from './names.ts';
import { isProfile } from './profileSites.ts';
import type { Contents, Section } from './sectionContents.ts';
import type { Speaker } from './session.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:(?:van|von|de|der|den|la|le|di|da|dos|el|al|bin)[ \t]+)*\p{Lu}[\p{L}\p{M}'’-]*){1,3}`;
const verbs =
  'gave|gives|held|holds|presented|presents|presenting|talked|talks|talking|spoke|speaks|speaking|explained|explains|showed|shows|told|tells|kicked|started|opened|did|hosted|demonstrated|discussed|took|introduced|walked|shared|works|\\p{Ll}{3,}ed';
const speaks = new RegExp(
  `(${name}),?[ \\t]+(?:(?:also|then|first|again|and[ \\t]+${name}),?[ \\t]+)?(?:${verbs})\\b`,
  'gu',
);
const spoken = new RegExp(
  `\\b(?:talk|session|keynote|presentation|workshop|lecture|speaker|given|presented|hosted|led|held)s?\\b[^.!?\\n]{0,60}?\\b(?:by|from|with|was|,)[ \\t]+(${name})(?:[ \\t]+(?:and|&)[ \\t]+(${name}))?`,
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
    for (const pattern of [spoken, speaks])
      for (const match of text.matchAll(pattern))
        for (const each of match.slice(1)) {
          if (each === undefined || !looksLikeName(each)) continue;
          const start = block.start + match.index + match[0].indexOf(each);
          add({ name: each, url: null, company: null, photo: null, span: { start, end: start + each.length } });
        }
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
