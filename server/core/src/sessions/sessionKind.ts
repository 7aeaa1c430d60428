import { firstSentences } from './evidence.ts';
import { sessionKindIn } from './headingKind.ts';
import type { Contents } from './sectionContents.ts';
import type { SessionKind } from './session.ts';
import type { Signs } from './signs.ts';

/** What kind of session it is: by its heading, by those above it (`Lightning talks`), by its first sentence. */
export function kindOfSession(contents: Contents, all: readonly Signs[], signs: Signs): SessionKind {
  if (signs.words === 'qa') return 'qa';
  const byHeading = sessionKindIn(signs.line.text);
  if (byHeading) return byHeading;
  for (let at = signs.section.parent; at >= 0; at = all[at]?.section.parent ?? -1) {
    const above = all[at];
    const kind = above && above.words !== 'day' ? sessionKindIn(above.line.text) : null;
    if (kind) return kind;
  }
  return kindInSentence(firstSentences(contents, signs.section, 1)) ?? 'talk';
}

const says =
  /(?<!\b(?:after|before|during|since|until|of|for|unlike|like|than|from|with)\s+)\b(?:this|the|an?|his|her|their|my|our)\s+(?:[\p{L}\p{N}-]+\s+){0,4}?(keynote|workshop|panel|lightning talk|bof|hands-on)\b(?!\s+(?:speaker|facilitator|session,))/iu;

/** `This was the closing keynote`: what the session itself is said to be. */
function kindInSentence(sentence: string): SessionKind | null {
  const found = says.exec(sentence)?.[1];
  return found === undefined ? null : sessionKindIn(found);
}
