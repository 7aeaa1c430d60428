import type { AttributeList, HtmlElement, Image } from 'markdown-it-kramdown';
import { walk } from 'markdown-it-kramdown';
import { classesOf, exemptClasses, fits, fittingClasses, isExempt } from '../../post/pictureClasses.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import type { TextEdit } from '../../text/change.ts';
import { listsByTarget } from '../attributes/listsByTarget.ts';
import { edit, type Rule, withOptions } from '../rule.ts';
import { markedPicture } from './writtenPicture.ts';

/** A picture without the classes that let it shrink on a small screen. */
export const pictureThatDoesNotFit: Rule = withOptions({
  id: 'picture-that-does-not-fit',
  title: 'Picture without the classes that make it fit',
  group: 'html',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  options: {
    classes: {
      kind: 'text',
      default: fittingClasses,
      description: 'Classes that a picture needs, with a blank between them.',
    },
    exempt: { kind: 'texts', default: exemptClasses, description: 'Classes of pictures that do not need them.' },
  },
  *check(post, site, asked, { classes, exempt }) {
    if (!asked && !site.conventions.holds('fitting-pictures')) return;
    const listsOf = listsByTarget(post);
    const framed = picturesInFrames(post);
    for (const image of post.images) {
      if (fits(image, classes) || isExempt(image, exempt) || framed.has(image)) continue;
      const change = editFor(image, classes, listsOf.get(image) ?? []);
      yield {
        span: markedPicture(image),
        message: `This picture lacks \`class="${classes}"\`, so on a phone it is wider than the screen`,
        fixes: change ? [edit(post, `Add class="${classes}"`, change)] : [],
      };
    }
  },
});

/** Pictures in an element with a class of its own for pictures: that gives them their size. */
function picturesInFrames(post: PostDocument): ReadonlySet<Image | HtmlElement> {
  const found = new Set<Image | HtmlElement>();
  let end = 0;
  walk(post.tree, (node) => {
    if (
      node.start >= end &&
      node.type === 'html' &&
      /\bimage\b|\bavatar\b/.test(node.attributes?.get('class') ?? '') &&
      node.name !== 'img'
    )
      end = node.end;
    if (node.start < end && (node.type === 'image' || node.type === 'html')) found.add(node);
  });
  return found;
}

/** The classes in front of those that it has; `null` where they come from elsewhere. */
function editFor(image: Image | HtmlElement, classes: string, lists: readonly AttributeList[]): TextEdit | null {
  const own = classesOf(image);
  const missing = classes.split(/\s+/).filter((name) => !own.includes(name));
  if (image.type === 'image') {
    const list = lists.at(-1);
    const text = missing.map((name) => `.${name}`).join(' ');
    if (!list) return { span: { start: image.end, end: image.end }, text: `{: ${text}}` };
    // in one list `class="…"` would replace them
    if (list.tokens.some(({ kind, name }) => kind === 'pair' && name === 'class')) return null;
    const at = list.end - 1;
    return { span: { start: at, end: at }, text: ` ${text}` };
  }
  const written = image.tagAttributes.find(({ name }) => name.toLowerCase() === 'class');
  if (written) {
    if (!written.valueSpan || own.join(' ') !== written.value.trim().replace(/\s+/g, ' ')) return null;
    return {
      span: { start: written.valueSpan.start, end: written.valueSpan.end },
      text: [...missing, ...own].join(' '),
    };
  }
  const at = image.openTag.start + '<img'.length;
  return own.length > 0 ? null : { span: { start: at, end: at }, text: ` class="${classes}"` };
}
