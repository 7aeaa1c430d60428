import { firstSentences, kindInSentence } from './evidence.ts';
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
  return kindInSentence(firstSentences(contents, signs.section, 1).text) ?? 'talk';
}
