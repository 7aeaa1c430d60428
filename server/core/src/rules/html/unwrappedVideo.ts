import { type Frame, framesOf, isVideo, videoClass } from '../../post/frames.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { lineEndAt } from '../../text/lineEnd.ts';
import { convention } from '../evidence.ts';
import { edit, type Fix, type Rule, withOptions } from '../rule.ts';

/** A video without the element that lets it shrink on a small screen. */
export const unwrappedVideo: Rule = withOptions({
  id: 'unwrapped-video',
  title: 'Video that does not shrink',
  group: 'html',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: [convention('wrapped-videos', 'videos', 'have an element around them that lets them shrink')],
  options: {
    class: { kind: 'text', default: videoClass, description: 'Class of the element around a video.' },
  },
  *check(post, site, asked, options) {
    if (!asked && !site.conventions.holds('wrapped-videos')) return;
    for (const frame of framesOf(post, options.class)) {
      if (frame.isWrapped || !isVideo(frame)) continue;
      const { start, end } = frame.element.openTag;
      yield {
        span: { start, end },
        message: `No \`<div class="${options.class}">\` is around this video, so on a phone it is cut off or loses its proportions`,
        fixes: wrap(post, frame, options.class),
      };
    }
  },
});

/** Only a frame on lines of its own: around others there may be elements that take no `<div>`. */
function wrap(post: PostDocument, { element }: Frame, name: string): Fix[] {
  const { text } = post;
  const lineStart = text.lastIndexOf('\n', element.start - 1) + 1;
  const indent = text.slice(lineStart, element.start);
  const found = text.indexOf('\n', element.end);
  const lineEnd = found < 0 ? text.length : found;
  if (!/^[ \t]*$/.test(indent) || text.slice(element.end, lineEnd).trim() !== '' || element.closeTag === null)
    return [];
  const newline = lineEndAt(text, element.start);
  const inner = text.slice(element.start, element.end);
  return [
    edit(post, `Wrap it in <div class="${name}">`, {
      span: { start: element.start, end: element.end },
      text: `<div class="${name}">${newline}${indent}  ${inner}${newline}${indent}</div>`,
    }),
  ];
}
