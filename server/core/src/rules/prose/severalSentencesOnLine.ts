import { linkFinder } from '../../post/linkFinder.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Prose } from '../../post/prose.ts';
import { type SentenceBreak, sentenceBreaks } from '../../post/sentences.ts';
import { convention } from '../evidence.ts';
import { edit, type Rule, withOptions } from '../rule.ts';

/** A line with more than one sentence, in a blog that gives each sentence a line. */
export const severalSentencesOnLine: Rule = withOptions({
  id: 'several-sentences-on-line',
  title: 'Several sentences on one line',
  group: 'prose',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: [convention('sentence-per-line', 'ends of sentences inside paragraphs', 'end their line')],
  options: {
    abbreviations: {
      kind: 'texts',
      default: [],
      description: 'Words whose point ends no sentence, beside those that Lectern knows, such as `e.g.`.',
    },
  },
  *check(post, site, asked, { abbreviations }) {
    if (post.tree.options.hardWrap || (!asked && !site.conventions.holds('sentence-per-line'))) return;
    const newline = post.text.includes('\r\n') ? '\r\n' : '\n';
    const further = new Set(abbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')));
    const inLink = linkFinder(post.links);
    for (const { prose, breaks } of post.sentences()) {
      const known = further.size === 0 ? breaks : sentenceBreaks(prose, post.text, further);
      const inside = known.filter((each) => !each.atLineEnd && !inLink(each));
      for (const ofLine of byLine(post, inside)) {
        const [first] = ofLine;
        if (!first || isLeadIn(prose, first)) continue;
        const text = newline + prefixFor(post, prose, first.start);
        yield {
          span: { start: first.end, end: endOfLine(post.text, first.end, prose.end) },
          message: 'Another sentence begins on this line, so a change to one of them shows up as a change to both',
          fixes: [
            edit(
              post,
              'Give each sentence its own line',
              ...ofLine.map(({ start, end }) => ({ span: { start, end }, text })),
            ),
          ],
        };
      }
    }
  },
});

function* byLine(post: PostDocument, breaks: readonly SentenceBreak[]): Iterable<readonly SentenceBreak[]> {
  let line: SentenceBreak[] = [];
  for (const each of breaks) {
    const last = line.at(-1);
    if (last && post.text.slice(last.end, each.start).includes('\n')) {
      yield line;
      line = [];
    }
    line.push(each);
  }
  if (line.length > 0) yield line;
}

/** `**Schemas.** Elif reads …`: a title of its own rather than a sentence. */
function isLeadIn({ start, text }: Prose, { start: at }: SentenceBreak): boolean {
  return /^\s*(\*\*|__|\*|_)[^*_]{1,80}\1$/.test(text.slice(0, Math.min(90, at - start)));
}

/** What a line of the same paragraph begins with: marks of quotations stay, those of items become blanks. */
function prefixFor(post: PostDocument, prose: Prose, at: number): string {
  const lineStart = post.text.lastIndexOf('\n', at - 1) + 1;
  if (lineStart <= prose.start) return post.text.slice(lineStart, prose.start).replace(/[^>\s]/g, ' ');
  return /^[\s>]*/.exec(post.text.slice(lineStart, at))?.[0] ?? '';
}

function endOfLine(text: string, from: number, limit: number): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? limit : Math.min(found, limit);
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
