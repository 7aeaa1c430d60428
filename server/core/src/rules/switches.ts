import type { PostDocument } from '../post/postDocument.ts';
import { type YamlTree, yamlTree } from '../settings/yamlTree.ts';

/** Rules that a post switches off with `lectern: {off: [rule]}` in its front matter; `null` where it says nothing. */
export function switchedOff(post: PostDocument): ReadonlySet<string> | null {
  if (post.frontMatter?.values.lectern === undefined) return null;
  // YAML reads the key `off` as false, so its words count
  const tree = switchesOf(post);
  const off = tree?.kind === 'mapping' ? tree.entries.findLast(({ key }) => key === 'off')?.value : null;
  const items = off?.kind === 'list' ? off.items : [];
  return new Set(items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])));
}

/** What a post says under `lectern:`, with its places. */
export function switchesOf(post: PostDocument): YamlTree | null {
  const yaml = post.frontMatter?.yaml;
  const tree = yaml ? yamlTree(post.text.slice(yaml.start, yaml.end), yaml.start) : null;
  if (tree?.kind !== 'mapping') return null;
  return tree.entries.findLast(({ key }) => key === 'lectern')?.value ?? null;
}
