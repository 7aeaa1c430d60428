import type { PostDocument } from '../post/postDocument.ts';
import { afterDay } from './headingKind.ts';

/** How much speaks for a post being a report: `said` by category, tags or title, `likely` or `perhaps` by what it speaks of. */
export type Report = 'said' | 'likely' | 'perhaps' | 'no';

const event =
  /\b(?:conferences?|\w*conf|summits?|meet-?ups?|devoxx\w*|voxxed|fosdem|hackathons?|unconference|symposium|\w*camp(?= ?(?:20)?\d\d\b)|\w+con(?=\s?(?:20)?\d\d\b)|\w*days?\b.{0,20}\b20\d\d|devopsdays)\b/i;
const report = /\b(?:trip|conference|event) (?:report|recap|review|notes)\b/i;

/**
 * Whether a post reports from a conference. Where category, tags and title do not say so, what it speaks of may, together
 * with sections that name who gave a talk: `chooseSessions` asks for those.
 */
export function isReport(post: PostDocument): Report {
  const { category, categories, tags, title, subtitle, excerpt, description, summary } = post.frontMatter?.values ?? {};
  if (event.test(JSON.stringify([category, categories, tags, title, subtitle]))) return 'said';
  if (report.test(JSON.stringify([title, subtitle, excerpt, description, summary]))) return 'said';
  if (saysWhenAndTells(post)) return 'said';
  return speaksOfEvent(post, typeof title === 'string' ? title : '');
}

const when = /\b(?:took place|was held)\b[^.\n]{1,60}\b(?:19|20)\d\d\b/i;
const plainTalks = /^(?:talks|sessions)$/i;

/** Whether a post says at its beginning when something took place, and has a heading for a day of it, or for its talks. */
function saysWhenAndTells({ text, body, headings }: PostDocument): boolean {
  if (!when.test(text.slice(body.start, body.start + beginning))) return false;
  return headings.some((heading) => afterDay(heading.text) !== null || plainTalks.test(heading.text.trim()));
}

const retold =
  /\b(?:recap|report|notes|impressions|highlights|take-?aways|retrospective|reviewe?d?|trip|visit(?:ed|ing)?|attend(?:ed|ing)|day \w+|(?:what|lessons?|things) (?:i|we|from|that)|my \w+|from|at|days?|forum|world|live)\b|\b(?:19|20)\d\d\b|['’]\d\d\b|\bI\/O\b/i;
/** What hardly anything but a conference has, and what courses and projects have as well. */
const strong =
  /\b(?:talks(?! (?:to|with|about)\b)|(?:an?|the|this|his|her|their|my|one|each|every|first|last|to) (?:\w+ )?talk\b(?! (?:to|with)\b)|speakers?|keynotes?|conferences?|attend(?:ed|ees?|ing)|meet-?ups?|user groups?|devrooms?|line-?up|hallway track)\b/gi;
const weak =
  /\b(?:sessions?|workshops?|presentations?|presenters?|tracks?|audience|stage|venue|panels?|tickets?|booths?|sponsors?)\b/gi;

/** How much of a post's beginning is read as what it is about. */
const beginning = 2000;

/** Whether a title and the beginning speak of a conference. */
function speaksOfEvent({ text, body }: PostDocument, title: string): Report {
  const first = `${title}\n${text.slice(body.start, body.start + beginning)}`;
  const words = different(strong, first) + (different(weak, title) > 0 ? 1 : 0);
  const isRetold = retold.test(title);
  const points = (isRetold ? 1 : 0) + words + different(weak, first) / 2;
  if (isRetold && points >= enough * 2 && words > 1) return 'said';
  if (points >= enough && words > 0) return 'likely';
  // a book has an audience, and a tracker tickets
  return isRetold || words > 0 ? 'perhaps' : 'no';
}

const enough = 2;

/** How many words there are of a kind, the same word counted once. */
function different(words: RegExp, text: string): number {
  return new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase().replace(/s$/, ''))).size;
}

const talks = '(?:talks|sessions|presentations|workshops|keynotes)';
const announcement = new RegExp(
  `\\b(?:in this (?:blog ?)?(?:post|article|report)|this (?:blog ?)?(?:post|article|report)|overview of|highlights?|recap|go over|take you along|favou?rites?|here (?:are|is)|these (?:are|were)|below|notes (?:on|from|of))\\b[^.\\n]*\\b${talks}\\b|\\b${talks}\\b[^.\\n]*\\b(?:(?:i|we) (?:\\w+ )?(?:attended|visited|saw|watched|liked|enjoyed|followed|went to)|in (?:more )?detail|stood out|worth)\\b`,
  'i',
);

/** Whether a post says in front of its first heading that it is about several talks. */
export function announcesTalks({ text, body, headings }: PostDocument): boolean {
  return announcement.test(text.slice(body.start, headings[0]?.start ?? body.start).slice(0, 5000));
}
