import type { HtmlElement, Link } from 'markdown-it-kramdown';
import type { Span } from '../../text/span.ts';

/** A link's address and where it stands: for a reference, in the definition. `null` for an `<a>` without `href`. */
export function writtenDestination(link: Link | HtmlElement): { readonly text: string; readonly span: Span } | null {
  if (link.type === 'link') return { text: link.destination, span: spanOf(link.destinationSpan) };
  const href = link.tagAttributes.find(({ name }) => name.toLowerCase() === 'href');
  return href?.valueSpan ? { text: href.value, span: spanOf(href.valueSpan) } : null;
}

/** What is marked where something is wrong with a link: all of it, of HTML its opening tag. */
export function markedSpan(link: Link | HtmlElement): Span {
  return spanOf(link.type === 'link' ? link : link.openTag);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
