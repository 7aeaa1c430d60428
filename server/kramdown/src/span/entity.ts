import { entityCharacter, numberedCharacter } from '../entities.ts';
import type { Entity } from '../tree.ts';
import { addElement } from './finish.ts';
import { type SpanParser, spanAt } from './state.ts';
import { addText } from './text.ts';

const entity = /&(?:([\w:][\w:.-]*)|#(\d+)|#x([\da-fA-F]+));/y;

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
  // of an unknown name only the `&` becomes an entity, its own; the name is text
  const last = value === null ? position + 1 : end;
  const span = spanAt(parser, position, last);
  const node: Entity = { type: 'entity', start: span.start, end: span.end, attributes: null, value: value ?? '&' };
  addElement(parser, node, last);
  if (value === null) addText(parser, last, end);
  return true;
}

function numbered(decimal: string | undefined, hexadecimal: string | undefined): string {
  return numberedCharacter(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
}
