import type { Line, LineLink } from './headingLine.ts';
import { couldBeFullName, couldBeName, hasGivenName, looksLikeName } from './names.ts';
import { isProfile } from './profileSites.ts';
import { companyWords, particles, titleWords } from './vocabulary.ts';

/** Somebody whom a line names; offsets into the line's text. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
  readonly company: string | null;
}

/** What else in a section speaks for a name being somebody's. */
export interface Witness {
  /** Whether a photo or a link has that name. */
  isShown(name: string): boolean;
  /** Whether sentences use one half of it alone: `then Ada showed`. */
  isSaid(name: string): boolean;
  /** Whether they let it do what speakers do: `then Ada showed`, not `Kafka is`. */
  isActing(name: string): boolean;
  /**
   * What the place of a name tells of it beforehand: that somebody's name stands there, because one stands there in the
   * sections beside it; that several do (`Speakers:`).
   */
  readonly expects: 'nothing' | 'somebody' | 'several';
}

/** More people than that do not give a talk together. */
const most = 12;

/**
 * Reads a piece of a line as a list of people: names by `,`, `&`, `+`, `/`, `and`; a company behind a comma, a dash,
 * `from`, `at`, `@`, or in parentheses. Links to slides and recordings are passed over.
 *
 * @returns `null` where the piece is no such list
 */
export function peopleIn(line: Line, start: number, end: number, witness: Witness): readonly Person[] | null {
  if (beginsLikeTitle(line.text.slice(start, start + 40))) return null;
  const parts = partsOf(line, start, end).filter(({ text }) => text !== '' && !isMaterial(text));
  if (parts.length > most * 2) return null;
  let people: readonly Person[] = [];
  let isListByCommas = false;
  for (const part of parts) {
    const isFirst = people.length === 0;
    if (!isFirst && isHandle(part.text)) continue;
    if (part.address !== null) people = withAddress(people, part.address);
    else if (isPerson(part, witness) && (isFirst || !isCompany(part, part === parts.at(-1), isListByCommas, witness))) {
      isListByCommas ||= !isFirst && part.separator === ',';
      people = [...people, { ...part, name: part.text, url: part.link?.url ?? null }];
    } else if (isFirst) return null;
    else people = ofCompany(people, part.text);
  }
  return people.length === 0 || people.length > most ? null : people.map(only);
}

/** Whether the first word is one of titles, or small, as in most headings: then no closer look is needed. */
function beginsLikeTitle(text: string): boolean {
  const word = /^\s*["“(]?([A-Za-z]+)(?![\w'’.-])/.exec(text)?.[1];
  if (word === undefined || isMaterial(text)) return false;
  const lower = word.toLowerCase();
  return word === lower ? lower.length > 2 && !particles.has(lower) && !titled.test(lower) : titleWords.has(lower);
}

const titled = /^(?:dr|prof|mr|mrs|ms|ir|by)$/;

function only({ name, start, end, url, company }: Person): Person {
  return { name, start, end, url, company };
}

/** `Ada Brandt & Kofi Adjei, Harbour`: both are of that company, as far as none is given before. */
function ofCompany(people: readonly Person[], company: string): readonly Person[] {
  const given = people.findLastIndex((person) => person.company !== null);
  return people.map((person, index) => (index > given ? { ...person, company } : person));
}

function withAddress(people: readonly Person[], url: string): readonly Person[] {
  return people.map((person, index) => (index === people.length - 1 ? { ...person, url: person.url ?? url } : person));
}

/** Whether what looks like a name is more likely the company of the person before it: `Ada Brandt, Blue Harbour`. */
function isCompany(
  { text, link, separator }: Part,
  isLast: boolean,
  isListByCommas: boolean,
  witness: Witness,
): boolean {
  if (link !== null || isKnown(text, witness)) return false;
  if (separator === '(' || /^[-–—|·•]$/.test(separator)) return true;
  if (separator !== ',' || isListByCommas || witness.expects === 'several') return false;
  return hasCompanyWord(text) || (isLast && !hasGivenName(text));
}

export function isKnown(name: string, witness: Witness): boolean {
  return witness.isShown(name) || witness.isSaid(name);
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly separator: string;
  readonly link: LineLink | null;
  /** In parentheses, or behind `from` or `at`. */
  readonly company: string | null;
  /** Of a bare address in place of a name. */
  readonly address: string | null;
}

const separators = /\s*(,|;|&|\+|\/(?!\/)|\s(?:and|en|und|et|y)\s|\s[-–—|·•]\s|\()\s*/gi;

function partsOf(line: Line, start: number, end: number): readonly Part[] {
  const text = line.text.slice(start, end);
  const parts: Part[] = [];
  let from = 0;
  let separator = '';
  const cut = (to: number): void => {
    for (const part of split(line, start + from, start + to, separator)) parts.push(part);
  };
  for (const found of text.matchAll(separators)) {
    // an address has such signs as well, and so has `[Talk & abstract](…)`
    if (/https?:\S*$/.test(text.slice(Math.max(0, found.index - 200), found.index + 1))) continue;
    if (
      line.links.some(
        (link) => isInside(start + found.index, link) && isMaterial(line.text.slice(link.start, link.end)),
      )
    )
      continue;
    cut(found.index);
    separator = (found[1] ?? '').trim().toLowerCase();
    from = found.index + found[0].length;
  }
  cut(text.length);
  return parts;
}

function isInside(index: number, { start, end }: LineLink): boolean {
  return start <= index && index < end;
}

/** A part between separators: a name, what stands behind `from` or `@`, an address. */
function* split(line: Line, start: number, end: number, separator: string): Generator<Part> {
  const whole = line.text.slice(start, end);
  const address = /https?:\/\/\S+/.exec(whole);
  const words = address ? whole.slice(0, address.index) : whole;
  const tail = /\s(?:from|of|at)\s+(?=\S)|\s+@\s*(?=\S)/i.exec(words);
  const company = tail ? words.slice(tail.index + tail[0].length) : null;
  const head = tail ? words.slice(0, tail.index) : words;
  const isAddress = tail !== null && /@$/.test(tail[0]);
  const lead = /^[^\p{L}\p{N}@"“]*(?:by:?\s+)?(?:(?:dr|prof|mr|mrs|ms|ir)\.?\s+)*/iu.exec(head)?.[0].length ?? 0;
  const text = head
    .slice(lead)
    .replace(/[^\p{L}\p{N}\p{M}"”.]+$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  const at = start + lead;
  yield {
    text,
    start: at,
    end: at + text.length,
    separator,
    link: line.links.find((link) => link.start < at + text.length && link.end > at) ?? null,
    company: company === null || isAddress ? null : company.replace(/[\s).,]+$/, ''),
    address: null,
  };
  if (address) yield { ...empty, start, end: start, separator, text: 'address', address: address[0] };
}

const empty = { text: '', link: null, company: null } as const;

function isPerson({ text, link, address }: Part, witness: Witness): boolean {
  if (address !== null) return false;
  if (isHandle(text)) return true;
  if (looksLikeName(text) || (witness.expects !== 'nothing' && couldBeFullName(text))) return true;
  return couldBeName(text) && ((link !== null && isProfile(link.url)) || witness.isShown(text));
}

/** `@adabrandt`; behind a name it is that person's. */
function isHandle(text: string): boolean {
  return /^@[\w.]{2,30}$/.test(text);
}

/** Whether words name what a talk leaves behind, not who gave it: `Slides`, `Talk & speaker description`. */
function isMaterial(text: string): boolean {
  return (
    /^(?:the )?(?:deck|presentation|source|sources|code|github|repo|demo|pdf|link|website|blog|twitter|linkedin)$/i.test(
      text,
    ) || /\b(?:slides?|slide deck|videos?|recording|description|abstract|details|schedule)\b/i.test(text)
  );
}

function hasCompanyWord(text: string): boolean {
  return text.split(/\s+/).some((word) => companyWords.has(word.toLowerCase().replace(/[.,]/g, '')));
}
