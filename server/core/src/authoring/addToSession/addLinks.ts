import {
  type Block,
  type Blockquote,
  type List,
  type ListItem,
  type Node,
  plainText,
  walk,
} from 'markdown-it-kramdown';
import type { CardStyle } from '../../cards/cardTemplate.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { Session, SessionOutline } from '../../sessions/session.ts';
import { sessionOutline } from '../../sessions/sessionOutline.ts';
import type { TextEdit } from '../../text/change.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { contains, type Span } from '../../text/span.ts';
import { type SectionPiece, sectionPieces } from '../sectionPieces.ts';

/** A link that a session gets, its address escaped. */
export interface NewLink {
  readonly what: 'recording' | 'slides';
  readonly url: string;
}

/** Where a session of its shape has such links, in a post such as this. */
export function linkEdits(
  post: PostDocument,
  outline: SessionOutline,
  session: Session,
  links: readonly NewLink[],
  { newTab }: CardStyle,
): readonly TextEdit[] {
  const recording = links.find(({ what }) => what === 'recording');
  if (recording && headingsAreRecordings(session, outline)) {
    const others = links.filter((link) => link !== recording);
    return [...headingLink(post, session, recording, newTab), ...linesFor(post, session, others, newTab)];
  }
  return linesFor(post, session, links, newTab);
}

/** Whether the headings of the post's other sessions with a recording lead there, and this one can. */
function headingsAreRecordings(session: Session, { sessions }: SessionOutline): boolean {
  const recorded = sessions.filter((other) => other !== session && other.recording !== null);
  const inHeading = recorded.filter(({ heading, recording }) => recording && contains(heading, recording.span));
  return inHeading.length * 2 > recorded.length && !session.heading.children.some(holdsLink);
}

function holdsLink(node: Node): boolean {
  let found = false;
  walk(node, (each) => {
    if (each.type === 'link' || (each.type === 'html' && each.name === 'a')) found = true;
  });
  return found;
}

function headingLink(
  { text }: PostDocument,
  { heading }: Session,
  { url }: NewLink,
  newTab: string,
): readonly TextEdit[] {
  const { start, end } = heading.textSpan;
  return [{ span: { start, end }, text: `[${text.slice(start, end)}](${url})${newTab}` }];
}

function linesFor(
  post: PostDocument,
  session: Session,
  links: readonly NewLink[],
  newTab: string,
): readonly TextEdit[] {
  const piece = ownText(post, session);
  if (!piece || links.length === 0) return [];
  const link = (label: string, { url }: NewLink): string => `[${label}](${url})${newTab}`;
  const parenthesis = closingParenthesis(post, session);
  if (parenthesis !== null)
    return [insertion(parenthesis, links.map((each) => ` - ${link(words[each.what].inHeading, each)}`).join(''))];
  const closing = closingLine(post, session, piece);
  if (closing) {
    const all = links.map((each) => `the ${link(words[each.what].inSentence, each)}`);
    return [insertion(closing.offset, `${all.join(', ')}${closing.links > 1 ? ', ' : ' and '}`)];
  }
  const item = materialItem(post, session, piece);
  if (item) {
    const { mark, end } = item;
    const eol = lineEndAt(post.text, end);
    return [insertion(end, links.map((each) => `${eol}${mark}${link(words[each.what].inHeading, each)}`).join(''))];
  }
  return [
    paragraphs(
      post,
      piece,
      links.map((each) => link(words[each.what].alone, each)),
    ),
  ];
}

const words = {
  recording: { inHeading: 'Recording', inSentence: 'recording', alone: 'Watch the recording' },
  slides: { inHeading: 'Slides', inSentence: 'slides', alone: 'See the slides' },
} as const;

/** The session's first piece that holds more than a heading: some name the speaker in a heading below the title. */
function ownText(post: PostDocument, { span }: Session): SectionPiece | undefined {
  const pieces = post.derived(allPieces).filter(({ heading }) => contains(span, heading));
  return pieces.find((piece) => blocksOf(post, piece).length > 0) ?? pieces[0];
}

function allPieces(post: PostDocument): readonly SectionPiece[] {
  return sectionPieces(post, post.derived(sessionOutline));
}

/** Before the `)` of `## Title ([Speaker](profile))`. */
function closingParenthesis({ text }: PostDocument, { shape, heading }: Session): number | null {
  const { end } = heading.textSpan;
  return shape === 'parentheses' && text.charAt(end - 1) === ')' ? end - 1 : null;
}

/** Behind the first words of `> Check out [X's talk](…) and …`, the quotation that ends the session's own text. */
function closingLine(
  post: PostDocument,
  { abstract }: Session,
  piece: SectionPiece,
): { readonly offset: number; readonly links: number } | null {
  const last = blocksOf(post, piece).at(-1);
  if (last?.type !== 'blockquote' || last.start === abstract?.start) return null;
  const paragraph = last.children.at(-1);
  const begun =
    paragraph?.type === 'paragraph' && /^check out\s+/i.exec(post.text.slice(paragraph.start, paragraph.end));
  const links = linksIn(post, last);
  return begun && links > 0 ? { offset: paragraph.start + begun[0].length, links } : null;
}

/** The item with the session's other material in a list of nothing but links; `mark` is what its line begins with. */
function materialItem(
  post: PostDocument,
  { recording, slides }: Session,
  piece: SectionPiece,
): { readonly mark: string; readonly end: number } | null {
  const material = (recording ?? slides)?.span;
  const list = blocksOf(post, piece).find(
    (block): block is List => block.type === 'list' && material !== undefined && contains(block, material),
  );
  const item = material && list?.children.find((each) => contains(each, material));
  if (!list || !item || !list.children.every((each) => isLinkAlone(post, each))) return null;
  const { lines, text } = post;
  const start = lines.offsetAt({ line: lines.positionAt(item.start).line, character: 0 });
  const mark = /^\s*[*+-]\s+/.exec(text.slice(start, item.end))?.[0];
  return mark === undefined ? null : { mark, end: start + text.slice(start, item.end).trimEnd().length };
}

function isLinkAlone(post: PostDocument, item: ListItem): boolean {
  const [only, second] = item.children;
  const links = post.links.filter((link) => contains(item, link));
  const [link] = links;
  return (
    only !== undefined &&
    second === undefined &&
    link !== undefined &&
    links.length === 1 &&
    plainText(only).trim() === plainText(link).trim()
  );
}

/** At the end of the session's own text, before its first part. */
function paragraphs(post: PostDocument, { end }: SectionPiece, lines: readonly string[]): TextEdit {
  const eol = lineEndAt(post.text, end);
  const behind = /^\s*/.exec(post.text.slice(end))?.[0] ?? '';
  const isLast = end + behind.length === post.text.length;
  const isParted = isLast || behind.split(/\r\n|\r|\n/).length > 2;
  return insertion(end, `${lines.map((line) => `${eol}${eol}${line}`).join('')}${isParted ? '' : eol}`);
}

function blocksOf(post: PostDocument, piece: SectionPiece): readonly Block[] {
  return post.tree.children.filter(({ start }) => start > piece.heading.start && start < piece.end);
}

function linksIn(post: PostDocument, block: Blockquote): number {
  return post.links.filter((link) => contains(block, link)).length;
}

function insertion(offset: number, text: string): TextEdit {
  const span: Span = { start: offset, end: offset };
  return { span, text };
}
