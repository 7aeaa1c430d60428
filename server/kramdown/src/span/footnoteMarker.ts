import { addElement } from './finish.ts';
import { type SpanParser, spanAt, warn } from './state.ts';
import { addText } from './text.ts';

const marker = /\[\^(\w[\w-]*)\]/y;

/** `[^name]`. The position stands on the `[`. */
export function readFootnoteMarker(parser: SpanParser): boolean {
  const { position, text, context } = parser;
  if (text.charCodeAt(position + 1) !== 94) return false;
  marker.lastIndex = position;
  const match = marker.exec(text);
  if (match === null) return false;
  const [all, name = ''] = match;
  const end = position + all.length;
  context.steps += all.length;
  if (end > parser.end) return false;
  const definition = context.footnotes.get(name);
  if (definition === undefined) {
    warn(parser, 'undefined-footnote', position, end, `No footnote "${name}", so the site prints the marker as text`);
    addText(parser, position, end);
    return true;
  }
  context.marked.add(definition);
  addElement(
    parser,
    { type: 'footnoteReference', name, definition, attributes: null, ...spanAt(parser, position, end) },
    end,
  );
  return true;
}
