import { endOf, firstOf, indentOf, type Lines } from '../lines.ts';
import { addBlock, type BlockState, type Frame } from './state.ts';

const SPACE = 32;
const TAB = 9;

/** `* * *`: three or more of the same mark, white space between. */
export function readRule(state: BlockState, frame: Frame): boolean {
  const { lines } = state;
  if (!isRule(state, frame.line)) return false;
  const start = firstOf(lines, frame.line);
  const end = state.ruleEnd.end;
  frame.line++;
  addBlock(state, frame, { type: 'rule', start, end, attributes: null });
  return true;
}

export function isRule(state: BlockState, line: number): boolean {
  const { lines, ruleEnd } = state;
  const indent = indentOf(lines, line);
  if (indent < 0 || indent > 3) return false;
  const first = firstOf(lines, line);
  const mark = lines.text[first];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  // nested items on one line ask again and again for the rest of it
  if (ruleEnd.line !== line || ruleEnd.mark !== mark || ruleEnd.stop <= first) lookThrough(state, line, mark);
  return ruleEnd.stop === endOf(lines, line) && hasThree(lines, line, first, mark);
}

function lookThrough(state: BlockState, line: number, mark: string): void {
  const { lines, ruleEnd } = state;
  const { text } = lines;
  const code = mark.charCodeAt(0);
  const end = endOf(lines, line);
  let at = firstOf(lines, line);
  let marked = at;
  while (at < end) {
    const found = text.charCodeAt(at);
    if (found === code) marked = at + 1;
    else if (found !== SPACE && found !== TAB) break;
    at++;
  }
  state.context.steps += at - firstOf(lines, line);
  ruleEnd.line = line;
  ruleEnd.mark = mark;
  ruleEnd.stop = at;
  ruleEnd.end = marked;
}

function hasThree(lines: Lines, line: number, first: number, mark: string): boolean {
  const second = lines.text.indexOf(mark, first + 1);
  const third = second < 0 ? -1 : lines.text.indexOf(mark, second + 1);
  return third >= 0 && third < endOf(lines, line);
}
