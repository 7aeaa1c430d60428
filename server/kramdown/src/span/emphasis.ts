import type { Inline } from '../tree.ts';
import { isSpace } from './characters.ts';
import { finish } from './finish.ts';
import {
  type Construct,
  type Frame,
  inEmphasis,
  inStrong,
  leaveFrame,
  memoKey,
  openFrame,
  type SpanParser,
  spanAt,
} from './state.ts';
import { addText, flushText } from './text.ts';

/** `*a*`, `**a**`, `_a_`, `__a__`. */
export function readEmphasis(parser: SpanParser): boolean {
  const { position, text } = parser;
  const double = text.charCodeAt(position + 1) === text.charCodeAt(position) && position + 1 < parser.end;
  if (double ? openStrong(parser) : openEmphasis(parser, 1)) return true;
  addText(parser, position, position + (double ? 2 : 1));
  return true;
}

function openStrong(parser: SpanParser): boolean {
  if (!mayOpen(parser, parser.position + 2, inStrong)) return false;
  const star = parser.text.charCodeAt(parser.position) === 42;
  openFrame(parser, star ? strongStar : strongUnderscore, parser.position, parser.position + 2, inStrong);
  return true;
}

function openEmphasis(parser: SpanParser, width: number): boolean {
  if (!mayOpen(parser, parser.position + width, inEmphasis)) return false;
  const star = parser.text.charCodeAt(parser.position) === 42;
  openFrame(parser, star ? emphasisStar : emphasisUnderscore, parser.position, parser.position + 1, inEmphasis);
  return true;
}

const lettersBefore = /\p{L}-?\p{L}*$/u;

function mayOpen(parser: SpanParser, contentStart: number, flag: number): boolean {
  const { position, text } = parser;
  if ((parser.frame.flags & flag) !== 0) return false;
  if (contentStart < parser.end && isSpace(text.charCodeAt(contentStart))) return false;
  if (text.charCodeAt(position) !== 95) return true;
  return !lettersBefore.test(text.slice(Math.max(parser.start, position - 3), position));
}

function emphasisConstruct(id: number, character: number, strong: boolean): Construct {
  const width = strong ? 2 : 1;
  return {
    id,
    unsure: true,
    close(parser, frame) {
      const { position } = parser;
      if (parser.text.charCodeAt(position) !== character || position === frame.contentStart) return false;
      if (!closesAt(parser, character, strong)) return false;
      flushText(parser);
      const node: Inline = {
        type: strong ? 'strong' : 'emphasis',
        children: frame.children,
        attributes: null,
        ...spanAt(parser, frame.start, position + width),
      };
      finish(parser, frame, node, position + width);
      return true;
    },
    atEnd: (parser, frame) => fail(parser, frame, strong),
  };
}

function closesAt(parser: SpanParser, character: number, strong: boolean): boolean {
  const { position, text, end } = parser;
  if (isSpace(text.charCodeAt(position - 1))) return false;
  const next = position + 1 < end ? text.charCodeAt(position + 1) : -1;
  const afterNext = position + 2 < end ? text.charCodeAt(position + 2) : -1;
  if (strong ? next !== character : next === character && afterNext !== character) return false;
  const behind = strong ? position + 2 : position + 1;
  return (
    character !== 95 || behind >= end || !/[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(behind) ?? 32))
  );
}

/** No end: a strong is tried as an emphasis (unless in one), else the delimiter is text. */
function fail(parser: SpanParser, frame: Frame, strong: boolean): void {
  const { memo } = parser;
  for (const position of frame.visited) memo.failures.add(memoKey(position, frame.construct.id, frame.flags));
  leaveFrame(parser, frame);
  parser.position = frame.start;
  if (strong && openEmphasis(parser, 1)) return;
  const { text } = parser;
  const double = frame.start + 1 < parser.end && text.charCodeAt(frame.start + 1) === text.charCodeAt(frame.start);
  addText(parser, frame.start, frame.start + (double ? 2 : 1));
}

const emphasisStar: Construct = emphasisConstruct(1, 42, false);
const emphasisUnderscore: Construct = emphasisConstruct(2, 95, false);
const strongStar: Construct = emphasisConstruct(3, 42, true);
const strongUnderscore: Construct = emphasisConstruct(4, 95, true);
