import type { CodeBlock, HtmlElement, Span } from '../tree.ts';

/** `{% highlight ruby %}…{% endhighlight %}`, its tags included. */
export interface Highlight extends Span {
  readonly openTag: Span;
  readonly closeTag: Span;
}

/** By where they begin: the highlighted code that Liquid puts into a text. */
export type Highlights = ReadonlyMap<number, Highlight>;

export const noHighlights: Highlights = new Map();

/** The figure that Jekyll puts in the place of the tags, the code in it. */
export function figureOf({ start, end, openTag, closeTag }: Highlight, original: string, block: boolean): HtmlElement {
  const code: CodeBlock = {
    type: 'codeBlock',
    start,
    end,
    attributes: null,
    fenced: false,
    highlighted: true,
    language: languageOf(original.slice(openTag.start, openTag.end)),
    // what Ruby's `strip` takes away
    value: original
      .slice(openTag.end, closeTag.start)
      .replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r\0]+$/g, '')
      .replace(/\r\n?/g, '\n'),
  };
  return {
    type: 'html',
    start,
    end,
    attributes: new Map([['class', 'highlight']]),
    name: 'figure',
    block,
    content: 'raw',
    openTag,
    closeTag,
    selfClosing: false,
    tagAttributes: [],
    children: [code],
  };
}

/** In small letters, as Jekyll has it; `null` where the tag names none, which ends the site's build. */
function languageOf(tag: string): string | null {
  return /^\{%-?\s*highlight\s+([\w.+#-]+)/.exec(tag)?.[1]?.toLowerCase() ?? null;
}
