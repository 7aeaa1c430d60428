import type { Inline, Link } from '../tree.ts';
import { addElement } from './finish.ts';
import { splitText } from './splitText.ts';
import { type SpanParser, spanAt, valueAt } from './state.ts';

const address = /<(?:(?:https?|ftps?|mailto):[^\n][^\n>]*|[-.\p{L}\p{Nd}_]+@[-.\p{L}\p{Nd}_]+)>/uy;

/** `<http://…>`, `<mailto:…>`, `<name@host>`. The position stands on the `<`. */
export function readAutolink(parser: SpanParser): boolean {
  const { position, text, context } = parser;
  address.lastIndex = position;
  const match = address.exec(text);
  if (match === null) return false;
  const [all] = match;
  const end = position + all.length;
  context.steps += all.length;
  if (end > parser.end) return false;
  const written = valueAt(parser, position + 1, end - 1);
  const destinationSpan = spanAt(parser, position + 1, end - 1);
  const mail = written.startsWith('mailto:');
  const isAddress = !/^(?:https?|ftps?|mailto):/.test(written);
  const span = spanAt(parser, position, end);
  const link: Link = {
    type: 'link',
    start: span.start,
    end: span.end,
    attributes: null,
    kind: 'autolink',
    destination: isAddress ? `mailto:${written}` : written,
    destinationSpan,
    title: null,
    titleSpan: null,
    textSpan: destinationSpan,
    definition: null,
    children: addressText(parser, position + (mail ? 8 : 1), end - 1),
  };
  addElement(parser, link, end, null, { to: 'links', value: link });
  return true;
}

/** The address as it is shown: text in which nothing but abbreviations is found. */
function addressText(parser: SpanParser, start: number, end: number): Inline[] {
  const children: Inline[] = [];
  const plain = parser.text.slice(start, end);
  const value = valueAt(parser, start, end);
  splitText(parser, { plain, value, pieces: [start, end], start, piece: 0, before: 0 }, children);
  return children;
}
