import { voidElements } from './elements.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** In the middle of text these are no elements: the site shows their tags as text. */
export const escapedInSpans: ReadonlySet<string> = names(
  `address applet article aside blockquote body caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2
  h3 h4 h5 h6 head header hgroup hr html iframe legend li main map menu nav ol optgroup p pre section summary table tbody
  td tfoot th thead tr ul`,
);

/** In these Markdown is read when they stand in the middle of text. */
const withSpans: ReadonlySet<string> = names(
  `a abbr acronym b bdo big button cite del details dfn em figure i ins label noscript object q rb rbc rp rt rtc ruby
  select small span strong sub sup tt`,
);

const withRawText: ReadonlySet<string> = names('code kbd mark math option samp script style textarea u var');

const known: ReadonlySet<string> = new Set([...withSpans, ...withRawText, ...escapedInSpans, ...voidElements]);

export function readsSpans(name: string): boolean {
  return withSpans.has(name);
}

/** Whether kramdown knows the element (`name` in lower case): of the others the case of names counts. */
export function isKnown(name: string): boolean {
  return known.has(name);
}
