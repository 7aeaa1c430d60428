import { localPath } from '../../site/localPath.ts';
import { normalise } from '../../site/paths.ts';
import { missingPictureMessage, picturesNear, renamed } from '../pictures.ts';
import { edit, type Rule } from '../rule.ts';
import { markedPicture, writtenSource } from './writtenPicture.ts';

/** Beyond this many missing pictures nobody asks what each of them may have meant. */
const mostGuesses = 50;

/** A picture in the text that the blog does not have, or has under a name in other letter case. */
export const brokenPicture: Rule = {
  id: 'broken-picture',
  title: 'Picture that is not there',
  group: 'html',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post, site) {
    if (post.kind === 'loose') return;
    let guesses = 0;
    for (const image of post.images) {
      const written = writtenSource(image);
      const local = written && localPath(written.text, site.config);
      const path = normalise(local?.path ?? '');
      if (!written || path === '' || site.hasFile(path) || site.at(`/${path}`) !== null) continue;
      const { other, near } = guesses++ < mostGuesses ? picturesNear(path, site) : { other: null, near: [] };
      const source = post.text.slice(written.span.start, written.span.end);
      yield {
        span: markedPicture(image),
        message: missingPictureMessage(other, near, 'the site shows a broken picture here'),
        fixes: near.flatMap((candidate) => {
          const text = renamed(source, path, candidate);
          if (text === null) return [];
          const name = candidate.slice(candidate.lastIndexOf('/') + 1);
          return [{ ...edit(post, `Change it to \`${name}\``, { span: written.span, text }), safe: other !== null }];
        }),
      };
    }
  },
};
