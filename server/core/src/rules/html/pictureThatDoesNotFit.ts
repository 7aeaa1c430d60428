import type { AttributeList, HtmlElement, Image } from 'markdown-it-kramdown';
import { classesOf, exemptClasses, fits, fittingClasses, isExempt } from '../../post/pictureClasses.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { localPath } from '../../site/localPath.ts';
import { normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { TextEdit } from '../../text/change.ts';
import { listsByTarget } from '../attributes/listsByTarget.ts';
import { convention } from '../evidence.ts';
import { edit, type Rule, withOptions } from '../rule.ts';
import { markedPicture, writtenSource } from './writtenPicture.ts';

/** A picture without the classes that let it shrink on a small screen. */
export const pictureThatDoesNotFit: Rule = withOptions({
  id: 'picture-that-does-not-fit',
  title: 'Picture without the classes that make it fit',
  group: 'html',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: [
    convention('fitting-pictures', 'pictures with any classes for their size', 'have the classes that let them shrink'),
  ],
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
    const listsOf = post.derived(listsByTarget);
    const framed = picturesInFrames(post);
    for (const image of post.images) {
      if (fits(image, classes) || isExempt(image, exempt) || framed.has(image) || isSmall(image, site)) continue;
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
  for (const node of post.nodes()) {
    if (
      node.start >= end &&
      node.type === 'html' &&
      /\bimage\b|\bavatar\b/.test(node.attributes?.get('class') ?? '') &&
      node.name !== 'img'
    )
      end = node.end;
    if (node.start < end && (node.type === 'image' || node.type === 'html')) found.add(node);
  }
  return found;
}

/** The width, in pixels, that any phone has room for. */
const narrow = 320;

/** Whether its width is a share of what there is, or so little that it fits anywhere. */
function isSmall(image: Image | HtmlElement, site: SiteIndex): boolean {
  const style = image.attributes?.get('style') ?? '';
  const width = /(?:^|[;\s])(?:max-)?width\s*:\s*([^;]+)/i.exec(style)?.[1] ?? image.attributes?.get('width') ?? '';
  if (width.trim().endsWith('%')) return true;
  const pixels = Number.parseFloat(width);
  if (!Number.isNaN(pixels)) return pixels <= narrow;
  const local = localPath(writtenSource(image)?.text ?? '', site.config);
  const picture = local && site.pictureAt(normalise(local.path));
  return picture ? picture.width <= narrow : false;
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
