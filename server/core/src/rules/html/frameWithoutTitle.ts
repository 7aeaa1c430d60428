import { framesOf, isVideo } from '../../post/frames.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** An `<iframe>` that does not say what is in it. */
export const frameWithoutTitle: Rule = {
  id: 'frame-without-title',
  title: 'Frame without a title',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'hint',
  *check(post) {
    const title = titles(post);
    for (const frame of framesOf(post)) {
      const { element } = frame;
      if (element.attributes?.get('title')?.trim() || element.attributes?.get('aria-hidden') === 'true') continue;
      const { start, end } = element.openTag;
      yield {
        span: { start, end },
        message: 'This frame has no title, so screen readers announce a frame and not what is in it',
        fixes: element.tagAttributes.some(({ name }) => name.toLowerCase() === 'title')
          ? []
          : suggestTitle(post, start + '<iframe'.length, title(start), isVideo(frame)),
      };
    }
  },
};

/** The text of the heading in front of an offset; to be asked in the order of the text. */
function titles({ headings }: PostDocument): (offset: number) => string | null {
  let next = 0;
  return (offset) => {
    while ((headings[next]?.start ?? Number.POSITIVE_INFINITY) < offset) next++;
    return headings[next - 1]?.text ?? null;
  };
}

function suggestTitle(post: PostDocument, at: number, heading: string | null, video: boolean): Fix[] {
  const text =
    heading
      ?.replace(/[<>{}]/g, '')
      .replace(/"/g, "'")
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  if (text === '') return [];
  const title = video ? `Video: ${text}` : text;
  return [
    { ...edit(post, `Add title="${title}"`, { span: { start: at, end: at }, text: ` title="${title}"` }), safe: false },
  ];
}
