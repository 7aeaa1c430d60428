import { entityCharacter, fromCodePoint } from '../entities.ts';
import { addElement } from './finish.ts';
import { type SpanParser, spanAt } from './state.ts';

const entity = /&(?:(\w+)|#(\d+)|#x([\da-fA-F]+));/y;

/** `&name;`, `&#169;`, `&#xA9;`. The position stands on the `&`. */
export function readEntity(parser: SpanParser): boolean {
  const { position, text, context } = parser;
  entity.lastIndex = position;
  const match = entity.exec(text);
  if (match === null) return false;
  const [all, name, decimal, hexadecimal] = match;
  context.steps += all.length;
  const end = position + all.length;
  if (end > parser.end) return false;
  const value = name === undefined ? numbered(decimal, hexadecimal) : entityCharacter(name);
  if (value === null) return false;
  addElement(parser, { type: 'entity', value, attributes: null, ...spanAt(parser, position, end) }, end);
  return true;
}

function numbered(decimal: string | undefined, hexadecimal: string | undefined): string | null {
  return fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
}
