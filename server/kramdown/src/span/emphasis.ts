import type { Inline } from '../tree.ts';
import { isSpace } from './characters.ts';
import { enter, finish } from './finish.ts';
import {
  type Construct,
  type Frame,
  inEmphasis,
  inStrong,
  leaveFrame,
  memoKey,
  type SpanParser,
  spanAt,
} from './state.ts';
import { addText, flushText } from './text.ts';

/** `*a*`, `**a**`, `_a_`, `__a__`. The position stands on the delimiter. */
export function readEmphasis(parser: SpanParser): boolean {
  const { position, text, frame } = parser;
  const width = delimiterWidth(parser, position);
  const flag = width === 2 ? inStrong : inEmphasis;
  const next = position + width;
  const blocked = (frame.flags & flag) !== 0 || (next < parser.end && isSpace(text.charCodeAt(next)));
  if (blocked || isInsideWord(parser)) addText(parser, position, next);
  else open(parser, width === 2);
  return true;
}

function delimiterWidth(parser: SpanParser, position: number): number {
  const { text, end } = parser;
  return position + 1 < end && text.charCodeAt(position + 1) === text.charCodeAt(position) ? 2 : 1;
}

function open(parser: SpanParser, strong: boolean): void {
  const star = parser.text.charCodeAt(parser.position) === 42;
  if (strong) enter(parser, star ? strongStar : strongUnderscore, parser.position + 2, inStrong);
  else enter(parser, star ? emphasisStar : emphasisUnderscore, parser.position + 1, inEmphasis);
}

const lettersBefore = /\p{L}-?\p{L}*$/u;

/** `a_b_` and `x-y_b_` are words with underscores. */
function isInsideWord(parser: SpanParser): boolean {
  const { position, text, start } = parser;
  return text.charCodeAt(position) === 95 && lettersBefore.test(text.slice(Math.max(start, position - 3), position));
}

function emphasisConstruct(id: number, character: number, strong: boolean): Construct {
  const width = strong ? 2 : 1;
  return {
    id,
    unsure: true,
    raw: false,
    close(parser, frame) {
      const { position } = parser;
      if (parser.text.charCodeAt(position) !== character || isEmpty(frame)) return false;
      if (!closesAt(parser, character, strong)) return false;
      flushText(parser);
      const { start, end } = spanAt(parser, frame.start, position + width);
      const { children } = frame;
      const node: Inline = { type: strong ? 'strong' : 'emphasis', start, end, attributes: null, children };
      finish(parser, frame, node, position + width);
      return true;
    },
    atEnd: (parser, frame) => fail(parser, frame, strong),
  };
}

function isEmpty(frame: Frame): boolean {
  return frame.children.length === 0 && frame.textStart === -1;
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

/** No end: a strong is tried as an emphasis (unless it stands directly in one), else the delimiter is text. */
function fail(parser: SpanParser, frame: Frame, strong: boolean): void {
  const { memo } = parser;
  memo.failures ??= new Set();
  for (const position of frame.visited ?? []) memo.failures.add(memoKey(position, frame.construct.id, frame.flags));
  const parent = leaveFrame(parser, frame);
  parser.position = frame.start;
  if (strong && parent.construct !== emphasisStar && parent.construct !== emphasisUnderscore) open(parser, false);
  else addText(parser, frame.start, frame.start + delimiterWidth(parser, frame.start));
}

const emphasisStar: Construct = emphasisConstruct(1, 42, false);
const emphasisUnderscore: Construct = emphasisConstruct(2, 95, false);
const strongStar: Construct = emphasisConstruct(3, 42, true);
const strongUnderscore: Construct = emphasisConstruct(4, 95, true);
