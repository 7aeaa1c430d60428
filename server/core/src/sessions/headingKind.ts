import type { SectionKind, SessionKind } from './session.ts';

const count = 'one|two|three|four|five|six|seven|[1-9]\\d?';
const ordinal = 'first|second|third|fourth|fifth|last|final|opening|[1-9]\\d?(?:st|nd|rd|th)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const date = `(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;

const day = new RegExp(
  `^(?:the\\s+)?(?:(?:conference\\s+)?day\\s*#?\\s*(?:0|${count})|(?:conference|workshop|tutorial|training|main)\\s+days?(?=\\s*$)|(?:${ordinal})\\s+(?:conference\\s+)?day|${weekday}|${date}|(?:dag|tag|jour|día|dia|giorno)\\s+(?:${count})|(?:in the\\s+)?(?:morning|afternoon)(?=\\s*(?:sessions?|talks|program(?:me)?|track)?\\s*$))(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * The name of a day or a date that a heading begins with, and what comes after it: `Day 1: Workshops` gives `Workshops`.
 *
 * @returns `null` for any other heading
 */
export function afterDay(text: string): string | null {
  const found = day.exec(text);
  if (!found) return null;
  let rest = text.slice(found[0].length);
  // `Monday, October 5th 2026`, `Day 1 (Thursday)`
  const more = new RegExp(`^[\\s,:(–—-]*(?:${weekday}|${date})(?:,?\\s+\\d{4})?\\)?(?![\\p{L}\\p{N}])`, 'iu').exec(
    rest,
  );
  if (more) rest = rest.slice(more[0].length);
  return rest.replace(/^[\s,:.–—-]+/, '').trim();
}

/** Whether a heading is a day's by its words: alone, in front of a mark or of a word or two; `Friday deploys by Ada` is not. */
export function namesDay(text: string): boolean {
  const rest = afterDay(text);
  if (rest === null || / by /i.test(text)) return false;
  const behindMark = /[,:(.–—-]\s*$/.test(text.slice(0, text.length - rest.length));
  return behindMark || rest.split(/\s+/).length <= 2;
}

const whole: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'toc',
    /^(?:tables? of contents?|contents?|toc|in this (?:post|article|report)|index|inhoud(?:sopgave)?|agenda|schedule|programme?|line[- ]?up)$/,
  ],
  [
    'introduction',
    /^(?:(?:a )?(?:short |brief |quick )?(?:intro(?:duction)?|preface|foreword|prologue|preamble|background|context|general|overview|welcome|tl;?dr|about|the (?:conference|event|venue|location|city|organi[sz]ation|line-?up|setting|basics)|venue|location|registration|arrival|getting there|before .{1,30}|what is .{1,40}|who are we|travel(?:ling)?))$/,
  ],
  [
    'closing',
    /^(?:(?:our |my |the |some |a few |in |to |general |overall |final |last |closing |concluding |key |personal )*(?:conclusions?|conclude|thoughts?|words|remarks?|notes|impressions?|wrap(?:ping)?[- ]?up|wrapping (?:it|things) up|summary|summing (?:it |things )?(?:all )?up|closing|outro|epilogue|afterthoughts?|verdict|recap|resum[eé]|the end|feedback|to sum up|in short|looking (?:back|ahead|forward)|credits|acknowledge?ments|(?:further |extra |more |other |useful |interesting )*(?:reading|resources|references|links|sources|information|info|material)(?: (?:and|&) (?:further |other )?(?:reading|resources|links|references))?|questions (?:or|and|&) (?:remarks|comments|feedback)|thanks?(?: you)?|thank(?:s| you).{0,30}|see you.{0,30}|until next.{0,20}|next (?:year|time|edition|up|steps?)|that'?s (?:all|it).{0,20}|to be continued|want more|interested in more|read more))$/,
  ],
  [
    'part',
    /^(?:(?:key |main |my |our |the |some |a few |biggest |personal |quick )*(?:take-?\s?aways?|lessons(?: learned| learnt)?|learnings|highlights|questions(?: (?:and|&) answers)?|what (?:i|we) (?:learned|learnt|took home|take home|liked)|tl;?dr|demo|slides|video|recording|abstract))$/,
  ],
  [
    'qa',
    /^(?:live )?(?:q\s*(?:&|and|\+|n|\/)?\s*a|questions? (?:and|&) answers?|ask (?:me|us) anything|ama)(?: sessions?)?$/,
  ],
];

/** What a heading is by its words alone, as far as they tell; `null` where only the rest of the post can. */
export function kindByWords(text: string): SectionKind | null {
  const plain = plainWords(text);
  if (plain === '' || plain.length > 80) return null;
  return whole.find(([, words]) => words.test(plain))?.[0] ?? (isParty(plain) || party.test(plain) ? 'social' : null);
}

/** In lower case, one blank between words, marks and numbers around them left out. */
function plainWords(text: string): string {
  // most headings are words alone
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase();
  const plain = text.toLowerCase().replace(/’/g, "'");
  const marks = /^[ -~]*$/.test(plain) ? /[^a-z0-9&+'/;.-]+/g : /[^\p{L}\p{N}&+'/;.-]+/gu;
  return plain
    .replace(marks, ' ')
    .replace(/^[\s.\d-]+(?=\p{L})|[\s.!?-]+$/gu, '')
    .trim();
}

const parties =
  /^(?:party|parties|after-?party|dinner|drinks?|food|pizza|snacks|cocktails|beers?|lunch|breakfast|brunch|bbq|barbecue|social|activities|networking|reception|quiz|karaoke|concert|get-?together|meet-?and-?greet|greet|games?|coffee|fun|goodies|swag|sightseeing|cruise|boat|borrel)$/;
const besides =
  /^(?:the|our|some|an?|and|&|with|at|in|on|by|after|side|community|evening|night|networking|conference|speaker(?:s|'s|s')?|closing|opening|welcome|sponsor|official|pub|board|events?|time|break|meet|boat|trip|tour|city|bar|free|team)$/;

/** Whether all words of a heading are of parties or stand beside such: `Pizza and drinks`. */
function isParty(words: string): boolean {
  const each = words.split(' ');
  return (
    each.length < 6 &&
    each.some((word) => parties.test(word)) &&
    each.every((word) => parties.test(word) || besides.test(word))
  );
}

/** `Afterparty at the harbour`, `Dinner with the speakers`. */
const party =
  /^(?:the |our |social |community |evening |networking |conference |speakers?'? |closing |opening |welcome |rooftop |beach |boat )*(?:after-?party|party|dinner|drinks|bbq|barbecue|reception|karaoke|beers?|lunch|breakfast)(?: and [a-z]+)? (?:at|by|in|on|with|feat\.?|featuring|from) /;

/** Whether a heading has a word of parties at all: most have not, and need no further look. */
export function mayBeSocial(text: string): boolean {
  return /part(?:y|ies)|dinner|drink|beer|reception|bbq|barbecue/i.test(text);
}

/** Whether what is left of a heading without the names in it is a party: `Beach party` of `Beach party by Blue Harbour`. */
export function isSocial(title: string): boolean {
  return (
    kindByWords(title) === 'social' ||
    /(?<!third[ -])\b(?:party|dinner|drinks|reception|bbq|barbecue|beers)\s*$/i.test(title)
  );
}

const sessionKinds: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'lightning',
    /\b(?:lightning|ignite) talks?\b|^\W*ignites?\W*$|^\W*(?:lightning|ignite)\s*[:–—|-]\s|\b(?:pecha ?kucha|quickies?)\b/i,
  ],
  [
    'panel',
    /\b(?:panel(?! data)|round ?table|bofs?|birds of a feather|fireside|fishbowl|open (?:discussion|session|space)|study group)\b|^\W*debate\b/i,
  ],
  [
    'workshop',
    /\b(?:workshop|hands[- ]on|code ?lab|masterclass)\b|^\W*(?:workshops|trainings?|tutorials?)\W*$|^\W*(?:training|tutorial)\s*[:–—|-]\s|\((?:training|tutorial)\)/i,
  ],
  ['keynote', /\bkey ?notes?\b/i],
  ['qa', /(?:^|\b)(?:q\s?&\s?a|ask me anything|ama)\b/i],
];

/** What kind of session words speak of, if any. */
export function sessionKindIn(words: string): SessionKind | null {
  return sessionKinds.find(([, sign]) => sign.test(words))?.[0] ?? null;
}

const lead =
  /^\s*(?:(?:(?:opening|closing|day\s*\d+|morning|evening|final|technical|the|my|our|first|second|third|last|next)\s+)*(?:keynote|key note|talk|session|workshop|panel(?: discussion)?|lightning(?: talk)?|ignite(?: talk)?|quickie|tutorial|hands-on(?: lab)?|fireside chat|bof|deep dive|tools-in-action|conference)(?:\s*(?:#\s*)?\d+)?\s*(?::|[-–—|](?=\s))|keynote(?=\s+["“\p{Lu}]))\s*/iu;
const time =
  /^\s*\(?\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|h)?\s*(?:[-–—]|to|until)\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|h)?\)?\s*[-–—:|]?\s+|^\s*\d{1,2}(?::\d{2}|\s*(?:am|pm))\s*[-–—:|]?\s+/iu;
/** `3. `, an emoji, a dash: other signs may be the title's own, as in `/dev/null` and `¿Qué pasa?`. */
const number = /^\s*(?:#?\d{1,2}[.):]\s+|(?:\p{Extended_Pictographic}[\uFE0F\u200D]*\s*)+|[-–—•·|:]+\s+)/u;

const label =
  /^(?:[\p{L}\p{N}-]+\s+)?(?:talk|keynote|workshop)\s*(?::|[–—|]\s)|^open session\s*:|^ignites?$|^fireside chat\b|^(?:(?:opening|closing|day\s*\d+|morning|evening|final|the|my|our|first|second|third|last|next)\s+)*(?:(?:keynote|talk|session|workshop|panel(?: discussion)?|lightning talks?|ignite(?: talk)?|tutorial|hands-on lab|fireside chat|bof)(?:\s*#?\s*\d+)?\s*(?::|[-–—|]\s|$)|keynotes?$)/iu;

/** `Sustainability panel`. */
const noun =
  /^(?:[\p{L}\p{N}-]+\s+){1,5}(?:panel(?:\s+discussion)?|keynote|workshop|fireside chat|lightning talks?)$/iu;

/** Whether a heading says itself that it is a session: `Panel: Who owns the water?`, `Lightning talks`, `Closing keynote`. */
export function saysSession(text: string): boolean {
  const bare = text.replace(time, '');
  const words = bare.slice(number.exec(bare)?.[0].length ?? 0).trim();
  return label.test(words) || noun.test(words);
}

/** How many characters in front of a title say something else: `Keynote: `, `10AM - 12AM - `, `3. `, an emoji. */
export function leadLength(text: string): number {
  let length = 0;
  for (let rest = text; ; rest = text.slice(length)) {
    const found = lead.exec(rest) ?? time.exec(rest) ?? number.exec(rest);
    if (!found || found[0].length === 0 || found[0].length >= rest.length) return length;
    length += found[0].length;
  }
}
