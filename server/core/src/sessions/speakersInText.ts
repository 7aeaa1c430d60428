import { type HtmlElement, type Link, plainText } from 'markdown-it-kramdown';
import { destinationOf } from '../site/externalLinks.ts';
import type { Span } from '../text/span.ts';
import { isFullName, type Run, runsIn, type Word, wordsOf } from './nameRuns.ts';
import { couldBeName, hasGivenName, looksLikeName, nameKey } from './names.ts';
import { isProfile } from './profileSites.ts';
import type { Contents, Section } from './sectionContents.ts';
import type { Speaker } from './session.ts';
import { acts, talkNouns } from './verbs.ts';

/** Whom the beginning of a section names. */
export interface PeopleInText {
  /** Those whom it makes its speakers: by a link to them, or by what they are said to do. */
  readonly said: readonly Speaker[];
  /** Whoever is named first, by a name that begins with a common one. */
  readonly named: Speaker | null;
}

/** @param end where the beginning ends */
export function peopleInText(contents: Contents, { own }: Section, end: number): PeopleInText {
  const span = { start: own.start, end };
  const found = new Map<string, Speaker>();
  let named: Speaker | null = null;
  for (const block of contents.proseIn(span)) {
    if (block.node.type === 'heading') continue;
    const words = wordsOf(block.text.slice(0, end - block.start));
    const runs = runsIn(words);
    const first = named ? undefined : runs.find((run) => isFullName(run) && hasGivenName(run.name));
    if (first) named = speaker(first, block);
    for (const run of whoSpeaks(words, runs)) {
      const key = nameKey(run.name);
      if (!found.has(key)) found.set(key, speaker(run, block));
    }
  }
  for (const link of contents.linksIn(span)) {
    const url = destinationOf(link);
    if (url === null) continue;
    const linked = linkedPerson(contents, link, url, (name) => found.has(nameKey(name)));
    if (!linked) continue;
    const key = nameKey(linked.name);
    // `Ada` in a link, `Ada Brandt` beside it
    const full = [...found].find(([other]) => other !== key && ` ${other} `.includes(` ${key} `));
    if (full) {
      found.set(full[0], { ...full[1], url: full[1].url ?? linked.url });
      continue;
    }
    found.set(key, { ...linked, span: found.get(key)?.span ?? linked.span });
  }
  return { said: [...found.values()].sort((a, b) => a.span.start - b.span.start), named };
}

/** Whom a link leads to: `[Ada Brandt](profile)`, `Ada Brandt ([@ada](profile))`. */
function linkedPerson(
  contents: Contents,
  link: Link | HtmlElement,
  url: string,
  isKnown: (name: string) => boolean,
): Speaker | null {
  const name = plainText(link).slice(0, 100).trim();
  if (isProfile(url) ? couldBeName(name) : isKnown(name) || (isFullNamed(name) && !url.startsWith('#'))) {
    const span =
      link.type === 'link' ? link.textSpan : { start: link.openTag.end, end: link.closeTag?.start ?? link.end };
    return { name, url, company: null, photo: null, span };
  }
  if (!isProfile(url)) return null;
  const start = Math.max(0, link.start - 60);
  const before = contents.sourceOf({ start, end: link.start }, 60);
  if (!/[*_]*\s*[(,]\s*$/.test(before)) return null;
  const run = runsIn(wordsOf(before)).filter(isFullName).at(-1);
  return run && /^[*_]*\s*[(,]\s*$/.test(before.slice(run.end))
    ? { ...speaker(run, { start, end: link.start }), url }
    : null;
}

function isFullNamed(name: string): boolean {
  return looksLikeName(name) && hasGivenName(name);
}

function speaker({ name, start, end }: Run, block: Span): Speaker {
  const span = { start: block.start + start, end: block.start + end };
  return { name, url: null, company: null, photo: null, span };
}

/** Those whom sentences let do what speakers do; where nobody is so named in full, those whom they call by one name. */
function whoSpeaks(words: readonly Word[], runs: readonly Run[]): readonly Run[] {
  const names = runs.filter(isFullName);
  const pairs = new Map(names.map((run, index) => [run, partner(run, names[index + 1], words)]));
  const speaking = names.filter((run) => isSpeaking(run, pairs.get(run) ?? null, words));
  const both = names.filter((run) => speaking.includes(run) || speaking.some((other) => pairs.get(other) === run));
  if (both.length > 0) return both;
  return runs.filter(
    (run) =>
      run.to - run.from === 1 &&
      startsSentence(words[run.from]) &&
      hasGivenName(run.name) &&
      isActing(run, null, words),
  );
}

/** The one named behind `and`: `Ada Brandt and Kofi Adjei`. */
function partner(run: Run, next: Run | undefined, words: readonly Word[]): Run | null {
  const between = words[run.to]?.lower;
  return next && next.from === run.to + 1 && (between === 'and' || between === '&') ? next : null;
}

function isSpeaking(run: Run, other: Run | null, words: readonly Word[]): boolean {
  if (run.isPossessive) return words.slice(run.to, run.to + 4).some(({ lower }) => talkNouns.has(singular(lower)));
  return isActing(run, other, words) || isIntroduced(run, words);
}

/** Whether what follows is what speakers do: `Ada Brandt, of Harbour, then showed`. */
function isActing(run: Run, other: Run | null, words: readonly Word[]): boolean {
  // `Ada Brandt of Blue Harbour`: the harbour shows nothing
  if (/^(?:from|of|at|for)$/.test(words[run.from - 1]?.lower ?? '')) return false;
  const at = behindAside(behindCompany(other?.to ?? run.to, words), words);
  const verb = words[/^(?:also|then|first|again|kindly|even)$/.test(words[at]?.lower ?? '') ? at + 1 : at];
  if (!verb || verb.isCapital || /[.!?:;\n]/.test(verb.gap)) return false;
  if (acts.has(verb.lower)) return true;
  // `chaired by` is done to somebody
  if (/^\p{Ll}{3,}ed$/u.test(verb.lower) && hasGivenName(run.name))
    return words[words.indexOf(verb) + 1]?.lower !== 'by';
  // with a common name in front, at the start of a sentence, somebody does whatever follows
  return (
    startsSentence(words[run.from]) &&
    run.to - run.from > 1 &&
    hasGivenName(run.name) &&
    /^[a-z]{2,}s$/.test(verb.lower) &&
    !/^(?:is|was|has|as)$/.test(verb.lower)
  );
}

/** Index of the word behind `of Blue Harbour`. */
function behindCompany(at: number, words: readonly Word[]): number {
  if (!/^(?:from|of|at)$/.test(words[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (words[end]?.isCapital && end < at + 4 && (end === at + 1 || words[end]?.gap === ' ')) end++;
  return end;
}

/** The longest aside, in words: `, who leads the team at Harbour,`. */
const longestAside = 12;

/** Index of the word behind what commas or parentheses part from a name. */
function behindAside(at: number, words: readonly Word[]): number {
  const sign = /[,(]/.exec(words[at]?.gap ?? '')?.[0];
  // a further name makes a list
  if (sign === undefined || (sign === ',' && words[at]?.isCapital && words[at + 1]?.isCapital)) return at;
  for (let end = at + 1; end < Math.min(words.length, at + longestAside); end++)
    if (/[.!?]/.test(words[end]?.gap ?? '')) return at;
    else if (words[end]?.gap.includes(sign === '(' ? ')' : ',')) return end;
  return at;
}

/** Whether what stands in front makes somebody a speaker: `a talk by`, `according to`, `we listened to`. */
function isIntroduced(run: Run, words: readonly Word[]): boolean {
  const [second, first] = [words[run.from - 2]?.lower ?? '', words[run.from - 1]?.lower ?? ''];
  const gap = words[run.from]?.gap ?? '';
  if (/[.!?:\n]/.test(gap)) return false;
  if (first === 'to' && /^(?:according|listened|listening|thanks)$/.test(second)) return true;
  if (/^(?:saw|see|seeing|heard|hearing|watched|watching)$/.test(first)) return true;
  if (!/^(?:by|from|with|was|were|is)$/.test(first) && !gap.includes(',')) return false;
  for (let at = run.from - 1; at > Math.max(-1, run.from - longestAside); at--) {
    const each = words[at];
    if (!each) break;
    if (
      talkNouns.has(singular(each.lower)) ||
      /^(?:given|presented|hosted|led|held|speakers?|presenters?)$/.test(each.lower)
    )
      return true;
    if (/[.!?\n]/.test(each.gap)) break;
  }
  return false;
}

function startsSentence(word: Word | undefined): boolean {
  return word !== undefined && (word.start === 0 || /[.!?:\n]|^[*_"“]+$/.test(word.gap));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
