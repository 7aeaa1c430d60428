import { type Node, type Root, type Span, walk } from 'markdown-it-kramdown';

/** What is wrong with the offsets of a parsed text, readable; empty where each slice is what its node claims. */
export function spanFaults(text: string, root: Root): readonly string[] {
  const faults: string[] = [];
  const claim = (what: string, { start, end }: Span, holds: (slice: string) => boolean): void => {
    const inside = 0 <= start && start <= end && end <= text.length;
    const splits = text.charCodeAt(start - 1) === 13 && text.charCodeAt(start) === 10;
    if (inside && !splits && holds(text.slice(start, end))) return;
    faults.push(`${what} ${start}–${end} ${JSON.stringify(text.slice(start, Math.min(end, start + 60)))}`);
  };
  for (const top of [root, ...root.footnotes]) {
    walk(top, (node) => {
      claim(node.type, node, shapes[node.type] ?? (() => true));
      claimParts(node, claim);
      if ('children' in node) claimOrder(text, node, node.children, claim);
    });
  }
  for (const definition of root.linkDefinitions) {
    claim('link definition', definition, (slice) => slice.trimStart().startsWith('['));
    claim('its label', definition.labelSpan, (slice) => normalise(slice) === normalise(definition.label));
    claim('its destination', definition.destinationSpan, (slice) => slice === definition.destination);
    if (definition.titleSpan) claim('its title', definition.titleSpan, same(definition.title ?? ''));
  }
  for (const definition of root.abbreviations) {
    claim('abbreviation definition', definition, (slice) => slice.trimStart().startsWith('*['));
  }
  for (const list of root.attributeLists) {
    claim('attribute list', list, (slice) => slice.startsWith('{:') && slice.endsWith('}'));
    for (const token of list.tokens) {
      claim('token', token, (slice) => !/^[ \t\n]|[ \t\n]$/.test(slice) && slice.includes(token.name.slice(0, 1)));
      claimWithin('token', list, token, claim);
      if (token.valueSpan) {
        claim("token's value", token.valueSpan, (slice) => unescaped(slice) === flat(token.value ?? ''));
      }
    }
    if (list.gap) claim('gap', list.gap, (slice) => /^[\s>]+$/.test(slice));
  }
  for (const extension of root.extensions) {
    claim('extension', extension, (slice) => slice.startsWith('{:'));
    if (extension.closeTag) claim('its end', extension.closeTag, (slice) => slice.startsWith('{:/'));
  }
  for (const tag of root.liquid) claim('Liquid', tag, (slice) => slice.startsWith(tag.kind === 'tag' ? '{%' : '{{'));
  for (const warning of root.warnings) claim(`warning ${warning.code}`, warning, () => true);
  return faults;
}

type Claim = (what: string, span: Span, holds: (slice: string) => boolean) => void;

const shapes: Partial<Record<Node['type'], (slice: string) => boolean>> = {
  emphasis: (slice) => /^[*_][\s\S]+[*_]$/.test(slice) && slice[0] === slice.at(-1),
  strong: (slice) => /^(\*\*|__)[\s\S]+(\*\*|__)$/.test(slice),
  strikethrough: (slice) => /^~~[\s\S]+~~$/.test(slice),
  codeSpan: (slice) => /^`[\s\S]*`$/.test(slice),
  link: (slice) => /^(\[[\s\S]*[)\]]|<[^>]+>)$/.test(slice),
  image: (slice) => /^!\[[\s\S]*[)\]]$/.test(slice),
  // `&` before an unknown name is one by itself, and so is each character of `\<<`
  entity: (slice) => /^(&([#\w]+;)?|\\?[<>])$/.test(slice),
  footnoteReference: (slice) => /^\[\^[\w-]+\]$/.test(slice),
  inlineMath: (slice) => /^\\?\$\$[\s\S]*\$\$$/.test(slice),
  blockquote: (slice) => slice.trimStart().startsWith('>'),
  // kramdown takes a `|` behind the marker for white space
  listItem: (slice) => /^\s*([*+-]|\d+\.)(\s|\||$)/.test(slice),
  definition: (slice) => /^\s*:(\s|\||$)/.test(slice),
  rule: (slice) => /^[\s>*_-]+$/.test(slice),
  footnoteDefinition: (slice) => /^\s*\[\^/.test(slice),
};

function claimParts(node: Node, claim: Claim): void {
  switch (node.type) {
    case 'heading':
      claimWithin("heading's text", node, node.textSpan, claim);
      if (!node.setext) claim('ATX heading', node, (slice) => slice.startsWith('#'.repeat(node.level)));
      return;
    case 'link':
      // an address in angle brackets is written without `mailto:`
      claim(
        "link's destination",
        node.destinationSpan,
        (slice) => same(node.destination)(slice) || node.destination === `mailto:${slice}`,
      );
      claimWithin("link's text", node, node.textSpan, claim);
      if (node.titleSpan) claim("link's title", node.titleSpan, same(node.title ?? ''));
      return;
    case 'image':
      claim("picture's source", node.sourceSpan, same(node.source));
      claim("picture's alt", node.altSpan, same(node.alt));
      if (node.titleSpan) claim("picture's title", node.titleSpan, same(node.title ?? ''));
      return;
    case 'html':
      // a figure also stands for code that Liquid highlights
      claim(`<${node.name}>`, node.openTag, (slice) => /^(<[\s\S]*>|\{%[\s\S]*)$/.test(slice));
      claimWithin('tag', node, node.openTag, claim);
      if (node.closeTag) claim(`</${node.name}>`, node.closeTag, (slice) => /^(<\/[\s\S]*>|\{%[\s\S]*)$/.test(slice));
      for (const attribute of node.tagAttributes) {
        claim('HTML attribute', attribute, (slice) => slice.toLowerCase().startsWith(attribute.name.toLowerCase()));
        if (attribute.valueSpan) claim("HTML attribute's value", attribute.valueSpan, same(attribute.value));
      }
      return;
    case 'text':
      // escapes, entities, tabs, breaks and extensions make a text differ from its source
      claim(
        'text',
        node,
        (slice) =>
          /[\\&\t\r\n\0]|\{:/.test(slice) ||
          slice.trim() === node.value.trim() ||
          withoutBackticks(slice) === withoutBackticks(node.value),
      );
      return;
    default:
      return;
  }
}

/** kramdown writes code in a table's cells anew, with as few backticks as may be: in raw HTML that is the text. */
function withoutBackticks(text: string): string {
  return text.replace(/ ?`+ ?/g, '`');
}

/** White space alone may stand over: that behind an element which nothing closes belongs to its text only. */
function claimOrder(text: string, parent: Node, children: readonly Node[], claim: Claim): void {
  let last = parent.start;
  const isNothing = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  for (const child of children) {
    claim(
      `${child.type} in ${parent.type} ${parent.start}–${parent.end}, behind ${last}`,
      child,
      () => isNothing(child.start, last) && isNothing(parent.end, child.end),
    );
    last = child.end;
  }
}

function claimWithin(what: string, outer: Span, inner: Span, claim: Claim): void {
  claim(`${what} in ${outer.start}–${outer.end}`, inner, () => outer.start <= inner.start && inner.end <= outer.end);
}

/** Over several lines a container's marks stand in the source, not in the value; escapes are resolved in some places. */
function same(value: string): (slice: string) => boolean {
  return (slice) =>
    /[\r\n\\]/.test(slice) || slice.replace(/\0/g, '\ufffd') === value || slice === value || slice.includes('\t');
}

function unescaped(slice: string): string {
  return flat(slice.replace(/\\(["'}])/g, '$1'));
}

function flat(text: string): string {
  return text.replace(/[\\\s>]/g, '');
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/[\s>]+/g, ' ');
}
