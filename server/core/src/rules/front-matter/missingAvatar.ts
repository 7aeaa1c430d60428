import type { PostDocument } from '../../post/postDocument.ts';
import { hostOf } from '../../site/externalLinks.ts';
import { localPath } from '../../site/localPath.ts';
import { normalise, pathIn } from '../../site/paths.ts';
import type { Author, SiteIndex } from '../../site/siteIndex.ts';
import { missingPictureMessage, nameBeside, picturesNear } from '../pictures.ts';
import type { Fix, Rule } from '../rule.ts';
import { wordsOf } from './writtenWords.ts';
import { readableEntries } from './yamlError.ts';

const keys: ReadonlySet<string> = new Set(['author', 'authors']);

/** An author's picture that the blog does not have, or has under a name in other letter case. */
export const missingAvatar: Rule = {
  id: 'missing-avatar',
  title: "Author's picture that is not there",
  group: 'front-matter',
  tier: 'fact',
  on: 'post',
  defaultSeverity: 'warning',
  *check(post, site) {
    for (const { word, span } of wordsOf(readableEntries(post.frontMatter), keys)) {
      const author = site.authors.get(word);
      const path = author ? missingPath(author, site) : null;
      if (!author || path === null) continue;
      const pictures = picturesNear(path, site);
      const file = pathIn(site.root, author.uri) ?? '';
      yield {
        span,
        message: missingPictureMessage(
          path,
          pictures,
          `the site shows \`${author.name}\` without picture`,
          `\`${file}\` names the picture \`${author.avatar}\`, which the blog does not have`,
        ),
        fixes: pictures.near.flatMap((near) => renaming(author, path, near, site)),
      };
    }
  },
};

/** Whether an author of the post has a picture that lies where only the layout can tell: nobody knows whether it is there. */
export function hasAvatarOfLayout(post: PostDocument, site: SiteIndex): boolean {
  for (const { word } of wordsOf(readableEntries(post.frontMatter), keys)) {
    const avatar = site.authors.get(word)?.avatar ?? null;
    if (avatar === null || !isInBlog(avatar) || folderOf(pathFrom(avatar, site), site) !== null) continue;
    if (!avatar.startsWith('/') && usualFolder(site) === null) return true;
  }
  return false;
}

/** Relative to the folder that Jekyll builds from; `null` where the picture is there, or only the layout knows its folder. */
function missingPath({ avatar }: Author, site: SiteIndex): string | null {
  if (avatar === null || !isInBlog(avatar)) return null;
  const path = pathFrom(avatar, site);
  // a layout may well put its folder in front of the slash
  if (path === '' || folderOf(path, site) !== null) return null;
  if (avatar.startsWith('/')) return path;
  const folder = usualFolder(site);
  return folder === null ? null : normalise(`${folder}/${avatar}`);
}

function isInBlog(avatar: string): boolean {
  return avatar.trim() !== '' && hostOf(avatar) === null && !/[{:]/.test(avatar);
}

function pathFrom(avatar: string, site: SiteIndex): string {
  return avatar.startsWith('/') ? normalise(localPath(avatar, site.config)?.path ?? '') : avatar;
}

/** The first folder that has such a file. */
function folderOf(avatar: string, site: SiteIndex): string | null {
  const path = normalise(avatar);
  if (site.hasFile(path)) return '';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  for (const each of site.picturesNamed(`${name}\n`)) if (each.endsWith(`/${path}`)) return each.slice(0, -path.length);
  return null;
}

/** The folder in which most of the others are. */
function usualFolder(site: SiteIndex): string | null {
  const counts = new Map<string, number>();
  let named = 0;
  for (const { avatar } of site.authors.values()) {
    if (avatar === null || /^$|[:{]|^\//.test(avatar.trim())) continue;
    named++;
    const folder = folderOf(avatar, site);
    if (folder !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= 3 && best[1] * 2 > named ? best[0] : null;
}

/** In the data file, where the name stands as it is. */
function renaming({ avatar, uri, span }: Author, path: string, near: string, site: SiteIndex): Fix[] {
  const text = site.texts.get(pathIn(site.root, uri) ?? '') ?? '';
  const written = /^(?:.*\n)*?[ \t]+avatar:[ \t]*["']?/.exec(text.slice(span.end))?.[0].length ?? 0;
  const start = span.end + written;
  const name = nameBeside(path, near);
  if (avatar === null || name.startsWith('/') || !text.startsWith(avatar, start)) return [];
  const edited = avatar.slice(0, avatar.lastIndexOf('/') + 1) + name;
  return [
    {
      title: `Change it to \`${name}\``,
      safe: false,
      changes: [{ kind: 'edit', uri, edits: [{ span: { start, end: start + avatar.length }, text: edited }] }],
    },
  ];
}
