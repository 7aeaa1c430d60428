import { addElement } from './finish.ts';
import { type SpanParser, spanAt } from './state.ts';
import { addNode, dropPlainBefore, plainBefore } from './text.ts';

/** `---`, `--`, `...`, `<<`, `>>`. The position stands on the first character. */
export function readSymbol(parser: SpanParser): boolean {
  const { position, text } = parser;
  if (text.startsWith('---', position)) return add(parser, position, position + 3, 'mdash');
  if (text.startsWith('--', position)) return add(parser, position, position + 2, 'ndash');
  if (text.startsWith('...', position)) return add(parser, position, position + 3, 'hellip');
  if (text.startsWith('<<', position)) {
    const blank = text.charCodeAt(position + 2) === 32 && position + 2 < parser.end;
    return blank ? add(parser, position, position + 3, 'laquo_space') : add(parser, position, position + 2, 'laquo');
  }
  if (!text.startsWith('>>', position)) return false;
  if (plainBefore(parser, position) !== 32) return add(parser, position, position + 2, 'raquo');
  if (position + 2 > parser.end) return false;
  dropPlainBefore(parser.frame);
  return add(parser, position - 1, position + 2, 'raquo_space');
}

/** `\\<<` and `\\>>`: kramdown makes an entity of each. The position stands on the backslash. */
export function readEscapedSymbol(parser: SpanParser): boolean {
  const { position, text, end } = parser;
  if (position + 3 > end) return false;
  const isSymbol = text.startsWith('<<', position + 1) || text.startsWith('>>', position + 1);
  if (!isSymbol) return false;
  const value = text[position + 1] ?? '';
  addNode(parser, { type: 'entity', value, attributes: null, ...spanAt(parser, position, position + 2) });
  const second = spanAt(parser, position + 2, position + 3);
  addElement(parser, { type: 'entity', value, attributes: null, ...second }, position + 3);
  return true;
}

const characters: Readonly<Record<string, string>> = {
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  laquo_space: '«\u00a0',
  raquo_space: '\u00a0»',
};

function add(parser: SpanParser, start: number, end: number, name: string): boolean {
  if (end > parser.end) return false;
  const value = parser.context.options.typographicSymbols[name] ?? characters[name] ?? '';
  const span = spanAt(parser, start, end);
  addElement(parser, { type: 'typographicSymbol', start: span.start, end: span.end, attributes: null, value }, end);
  return true;
}
