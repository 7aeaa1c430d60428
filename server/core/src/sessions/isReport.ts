import type { PostDocument } from '../post/postDocument.ts';
import type { Signs } from './signs.ts';
import { strengthOf } from './strength.ts';

const event =
  /\b(?:conferences?|\w*conf|summits?|meet-?ups?|devoxx\w*|voxxed|fosdem|hackathons?|unconference|symposium|barcamp|\w+con(?=\s?(?:20)?\d\d\b)|\w+ days? 20\d\d)\b/i;

/**
 * Whether a post reports from a conference: its category, a tag or its title says so, or else it speaks of talks and at
 * least two sections of a level name who gave them, half of those of that level doing so.
 */
export function isReport(post: PostDocument, signs: readonly Signs[]): boolean {
  const { category, categories, tags, title } = post.frontMatter?.values ?? {};
  if (event.test(JSON.stringify([category, categories, tags]))) return true;
  if (typeof title === 'string' && event.test(title)) return true;
  if (!speaksOfTalks(post)) return false;
  const levels = [1, 2, 3, 4, 5, 6].map((level) => signs.filter(({ section }) => section.heading.level === level));
  return levels.some((level) => {
    const named = level.filter((each) => ['shown', 'said', 'told'].includes(strengthOf(each))).length;
    return named >= fewest && named * 2 >= level.filter(({ words }) => words === null).length;
  });
}

/** So many sections of a level have to name who gave a talk. */
const fewest = 2;

// a session is something else in many a tutorial
const talk = /\b(?:talks?|speakers?|keynotes?|conferences?|attendees?)\b/gi;
/** From so many such words on, a post speaks of talks. */
const enough = 3;

function speaksOfTalks(post: PostDocument): boolean {
  // few posts get as far as to be asked outside of their code
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
