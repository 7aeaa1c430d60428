import { edit, type Rule } from '../rule.ts';
import { markedPicture } from './writtenPicture.ts';

/** A picture without a text for those who do not see it. */
export const pictureWithoutAlt: Rule = {
  id: 'picture-without-alt',
  title: 'Picture without alternative text',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const image of post.images) {
      if (image.type === 'image') {
        if (image.alt.trim() !== '' || image.attributes?.get('alt')) continue;
      } else if (image.attributes?.has('alt') || image.attributes?.get('aria-hidden') === 'true') continue;
      yield {
        span: markedPicture(image),
        message: 'This picture has no alternative text, so screen readers read out its file name or nothing at all',
        fixes:
          image.type === 'html'
            ? [
                {
                  ...edit(post, 'Mark it as decoration with alt=""', {
                    span: { start: image.openTag.start + 4, end: image.openTag.start + 4 },
                    text: ' alt=""',
                  }),
                  safe: false,
                },
              ]
            : [],
      };
    }
  },
};
