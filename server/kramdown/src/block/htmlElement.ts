import { readTagAttributes, type TagAttributes } from '../html/attributes.ts';
import { blockContentElements, spanContentElements, voidElements } from '../html/elements.ts';
import { readEndTag, readStartTag, type Tag } from '../html/tag.ts';
import { endOf, isBlank, startOf, trimmedEnd } from '../lines.ts';
import { spanOf } from '../source.ts';
import type { HtmlElement } from '../tree.ts';
import type { ContainerText } from './containerText.ts';
import type { BlockState, Draft, Frame } from './state.ts';
import { find, grow } from './textOf.ts';

/** How an element's content is read; `code`: up to its end tag, nothing else counts. */
export type Mode = 'raw' | 'block' | 'span' | 'code';

export interface Opened {
  readonly text: ContainerText;
  readonly tag: Tag;
  readonly element: Draft<HtmlElement>;
  readonly mode: Mode;
}

export function createElement(
  state: BlockState,
  text: ContainerText,
  tag: Tag,
  inRaw = false,
): { element: Draft<HtmlElement>; mode: Mode } {
  const { context } = state;
  const attributes = readTagAttributes(text.source, context, tag, false);
  const mode = modeOf(state, tag, attributes, inRaw);
  const openTag = spanOf(text.source, tag.start, tag.end);
  const element: Draft<HtmlElement> = {
    type: 'html',
    start: openTag.start,
    end: openTag.end,
    attributes: attributes.final,
    name: tag.name,
    block: true,
    content: mode === 'code' ? (attributes.markdown === 'block' ? 'block' : 'raw') : mode,
    openTag,
    closeTag: null,
    selfClosing: tag.selfClosing,
    tagAttributes: attributes.written,
    children: [],
  };
  if (tag.name === 'a' && attributes.final?.has('href')) context.links.push(element);
  else if (tag.name === 'img') context.images.push(element);
  return { element, mode };
}

/** `parse_block_html` does not reach into raw content. */
function modeOf(state: BlockState, { name }: Tag, { markdown }: TagAttributes, inRaw: boolean): Mode {
  if (name === 'script' || name === 'style') return 'code';
  switch (markdown) {
    case 'block':
    case 'span':
      return markdown;
    case '1':
      return natureOf(name);
    case '0':
      return 'raw';
    default:
      return state.context.options.parseBlockHtml && !inRaw ? natureOf(name) : 'raw';
  }
}

function natureOf(name: string): Mode {
  if (blockContentElements.has(name)) return 'block';
  return spanContentElements.has(name) ? 'span' : 'raw';
}

export function isComplete({ name, selfClosing }: Tag, mode: Mode): boolean {
  return voidElements.has(name) || (selfClosing && mode !== 'code');
}

/** The start tag at a position: it may go on over several lines. */
export function startTagAt(state: BlockState, text: ContainerText, start: number): Tag | null {
  const { context } = state;
  for (;;) {
    const tag = readStartTag(text.source.text, start, text.limit);
    if (tag) {
      context.steps += tag.end - start;
      return tag;
    }
    // what cannot be a tag with more text behind it is none: only one that reaches the text's end may become one
    if (!reachesEnd(state, text, start) || !grow(state, text)) return null;
  }
}

/** Whether nothing up to the end of the text so far shows that the tag is none. */
function reachesEnd(state: BlockState, { source, limit, nextLine, endLine }: ContainerText, start: number): boolean {
  if (nextLine >= endLine) return false;
  const close = source.text.indexOf('>', start);
  const end = close < 0 ? limit : close;
  state.context.steps += end - start;
  return close < 0 || /["']/.test(source.text.slice(start, end));
}

export function endTagAt(state: BlockState, text: ContainerText, start: number): ReturnType<typeof readEndTag> {
  if (find(state, text, '>', start) < 0) return null;
  return readEndTag(text.source.text, start, text.limit);
}

/** Where an element ends that is closed with what it stands in: behind the last visible character. */
export function endOfContainer({ lines, visibleEnds }: BlockState, { end }: Frame): number {
  const known = visibleEnds.get(end);
  if (known !== undefined) return known;
  let line = end - 1;
  while (line > 0 && isBlank(lines, line)) line--;
  const visible = trimmedEnd(lines.text, startOf(lines, line), endOf(lines, line));
  visibleEnds.set(end, visible);
  return visible;
}

/** An element that nothing closes ends with what it stands in, or with what it holds where that goes on further. */
export function closeUnclosed(state: BlockState, frame: Frame, element: Draft<HtmlElement>): void {
  element.end = Math.max(element.openTag.end, endOfContainer(state, frame), element.children.at(-1)?.end ?? 0);
}

export function warnUnclosed(state: BlockState, element: HtmlElement): void {
  const message = `Nothing closes this <${element.name}>, so the site closes it at the end of what it stands in`;
  state.context.warn('unclosed-html', element.openTag, message);
}
