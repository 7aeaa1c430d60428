import type { PostDocument } from '../post/postDocument.ts';
import { type Signs, strengthOf } from './signs.ts';

const event =
  /\b(?:conferences?|\w*conf|summits?|meet-?ups?|devoxx\w*|voxxed|fosdem|hackathons?|unconference|symposium|barcamp|\w+con(?=\s?(?:20)?\d\d\b)|\w+ days? 20\d\d)\b/i;

/**
 * Whether a post reports from a conference: its category, a tag or its title says so, or else it speaks of talks and at
 * least two sections name who gave them, half of those of their level doing so.
 */
export function isReport(post: PostDocument, signs: readonly Signs[]): boolean {
  const { category, categories, tags, title } = post.frontMatter?.values ?? {};
  if (event.test(JSON.stringify([category, categories, tags]))) return true;
  if (typeof title === 'string' && event.test(title)) return true;
  if (!speaksOfTalks(post)) return false;
  const named = signs.filter((each) => ['shown', 'said', 'told'].includes(strengthOf(each)));
  if (named.length < 2) return false;
  const levels = new Set(named.map(({ section }) => section.heading.level));
  const beside = signs.filter(({ section, words }) => levels.has(section.heading.level) && words === null);
  return named.length * 2 >= beside.length;
}

const talk = /\b(?:talks?|sessions?|speakers?|keynotes?|conferences?|attend(?:ed|ees?)|audience)\b/gi;
/** From so many such words on, a post speaks of talks. */
const enough = 3;

function speaksOfTalks(post: PostDocument): boolean {
  // in code, a `session` is something else; few posts get as far as to be asked
  if (!hasEnough([post.text])) return false;
  return hasEnough(post.prose().map(({ text }) => text));
}

function hasEnough(texts: readonly string[]): boolean {
  let count = 0;
  for (const text of texts) for (const _ of text.matchAll(talk)) if (++count >= enough) return true;
  return false;
}

const announcement =
  /\b(?:in this (?:blog ?)?(?:post|article|report)|this (?:blog ?)?(?:post|article|report)|overview of|highlights?|recap|go over|take you along)\b[^.\n]*\b(?:talks|sessions|presentations)\b/i;

/** Whether a post says in front of its first heading that it is about several talks. */
export function announcesTalks({ text, body, headings }: PostDocument): boolean {
  return announcement.test(text.slice(body.start, headings[0]?.start ?? body.start).slice(0, 5000));
}
