import type { HtmlElement } from 'markdown-it-kramdown';
import type { PostDocument } from './postDocument.ts';

/** The class of the element that a video stands in, where a blog's style is of that kind. */
export const videoClass = 'responsive-video';

export interface Frame {
  readonly element: HtmlElement;
  readonly source: string;
  /** Whether an element with the class, or one that says as much, is around it, or its own style makes it as large as what is. */
  readonly isWrapped: boolean;
}

/** Every `<iframe>` of a post. */
export function framesOf(post: PostDocument, wrapper: string = videoClass): readonly Frame[] {
  const frames: Frame[] = [];
  let wrappedUntil = 0;
  for (const node of post.htmlElements()) {
    const classes = (node.attributes?.get('class') ?? '').split(/\s+/);
    if (node.name === 'iframe')
      frames.push({
        element: node,
        source: node.attributes?.get('src') ?? '',
        isWrapped: node.start < wrappedUntil || isStretched(node),
      });
    else if (classes.some((name) => name === wrapper || /responsive|ratio/.test(name)))
      wrappedUntil = Math.max(wrappedUntil, node.end);
  }
  return frames;
}

function isStretched({ attributes }: HtmlElement): boolean {
  return /position:\s*absolute/i.test(attributes?.get('style') ?? '');
}

/** Whether a frame shows a video, as far as its address tells: others may have a height of their own. */
export function isVideo({ source }: Frame): boolean {
  return /(?:^|[/.])(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|wistia\.(?:com|net)|infoq\.com|video\.[^/]+)\//i.test(
    source,
  );
}
