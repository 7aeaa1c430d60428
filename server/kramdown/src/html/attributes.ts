import type { Context } from '../context.ts';
import type { SpanSource } from '../source.ts';
import { spanOf } from '../source.ts';
import { sourceValue } from '../sourceValue.ts';
import type { Attributes, HtmlAttribute } from '../tree.ts';
import type { Tag } from './tag.ts';

/** A tag's attributes: as written, and the final values without `markdown`. */
export interface TagAttributes {
  readonly written: readonly HtmlAttribute[];
  readonly final: Attributes | null;
  /** The value of `markdown`, `null` without one. */
  readonly markdown: string | null;
}

/**
 * Where a name comes twice, the last value holds, and the first one's place. A newline in a value is kept in a block,
 * in text (`inText`) it becomes a blank.
 */
export function readTagAttributes(source: SpanSource, context: Context, tag: Tag, inText: boolean): TagAttributes {
  if (tag.attributes.length === 0) return { written: [], final: null, markdown: null };
  const written: HtmlAttribute[] = [];
  const final = new Map<string, string>();
  for (const { name, start, end, value } of tag.attributes) {
    const asWritten = value === null ? '' : sourceValue(source, context, value.start, value.end);
    const text = inText ? asWritten.replaceAll('\n', ' ') : asWritten;
    const span = spanOf(source, start, end);
    const attribute: HtmlAttribute = {
      start: span.start,
      end: span.end,
      name,
      value: text,
      valueSpan: value === null ? null : spanOf(source, value.start, value.end),
    };
    if (final.has(name)) {
      context.warn(
        'duplicate-html-attribute',
        attribute,
        `The tag has "${name}" more than once, and the site takes the last one`,
      );
    }
    written.push(attribute);
    final.set(name, text);
  }
  const markdown = final.get('markdown') ?? null;
  final.delete('markdown');
  return { written, final: final.size === 0 ? null : final, markdown };
}
