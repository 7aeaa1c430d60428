import type { LiquidTag } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';

/** What stands between a tag's marks, without its name and dashes: `site.title` of `{{- site.title }}`. */
export function insideOf(post: PostDocument, { name, start, end }: LiquidTag): string {
  const inside = post.text
    .slice(start + 2, end - 2)
    .replace(/^-|-$/g, '')
    .trim();
  return name === null ? inside : inside.slice(name.length).trim();
}

/** Jekyll leaves the Liquid of such a file alone. */
export function isWithoutLiquid({ frontMatter }: PostDocument): boolean {
  return frontMatter?.values.render_with_liquid === false;
}
