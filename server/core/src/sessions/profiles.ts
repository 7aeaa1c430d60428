import { plainText } from 'markdown-it-kramdown';
import { destinationOf, hostOf } from '../site/externalLinks.ts';
import { nameKey } from './names.ts';
import { isProfile } from './profileSites.ts';
import type { Contents, Section } from './sectionContents.ts';

/** A link in a section's text that may lead to where a speaker shows who they are. */
export interface Profile {
  /** Its text in the form of `nameKey`, with an `@` where it begins with one. */
  readonly key: string;
  readonly url: string;
  /** Whether its address is of a site for that; any other has to have the speaker's full name for its text. */
  readonly isProfile: boolean;
}

export function profilesIn(contents: Contents, { own, span }: Section): readonly Profile[] {
  return contents.linksIn({ start: own.start, end: span.end }).flatMap((link) => {
    const url = destinationOf(link);
    if (url === null || hostOf(url) === null) return [];
    const text = plainText(link).slice(0, 80).trim();
    return [{ key: `${text.startsWith('@') ? '@' : ''}${nameKey(text)}`, url, isProfile: isProfile(url) }];
  });
}

/**
 * The address behind a speaker's name in the text: `[Ada Brandt](…)`, `[Ada](…)`, `[Ada Brandt on Twitter](…)`, a profile
 * whose own name is theirs; of one who speaks alone, `[@ada](…)` and `[on Twitter](…)` as well.
 */
export function profileOf(name: string, isAlone: boolean, profiles: readonly Profile[]): string | null {
  const key = nameKey(name);
  const words = key.split(' ');
  const sure = profiles.filter((profile) => profile.isProfile);
  const found =
    sure.find((profile) => [key, `${key}s`].includes(profile.key) || profile.key.startsWith(`${key} `)) ??
    profiles.find((profile) => profile.key === key) ??
    sure.find((profile) => profile.key === words[0] || profile.key.split(' ').at(-1) === words.at(-1)) ??
    sure.find((profile) => handleIn(profile.url) === words.join('')) ??
    (isAlone ? sure.find((profile) => isHandle(profile.key)) : undefined);
  return found?.url ?? null;
}

/** `https://twitter.com/ada_brandt` gives `adabrandt`. */
function handleIn(url: string): string {
  const last =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? '';
  return nameKey(last).replaceAll(' ', '');
}

function isHandle(key: string): boolean {
  return /^@|^(?:on )?(?:twitter|linkedin|mastodon|bluesky|github)$/.test(key);
}
