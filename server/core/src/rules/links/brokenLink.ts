import type { PostDocument } from '../../post/postDocument.ts';
import { type LocalPath, localPath, relativePath } from '../../site/localPath.ts';
import { extensionOf, normalise } from '../../site/paths.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import { didYouMean } from '../didYouMean.ts';
import { edit, type Fix, type Rule } from '../rule.ts';
import { shown, suggestion } from '../wording.ts';
import { isMadeByPlugin } from './madeByPlugin.ts';
import { isMalformed } from './malformedAddress.ts';
import { markedSpan, writtenDestination } from './written.ts';

/** Beyond this many broken links nobody asks what each of them may have meant. */
const mostGuesses = 10;

/** A link to a page, post or file of the blog that is not there, or to a place in one that it does not have. */
export const brokenLink: Rule = {
  id: 'broken-link',
  title: 'Link to something that the blog does not have',
  group: 'links',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post, site) {
    if (post.kind === 'loose') return;
    const guess = guesses(site);
    for (const link of post.links) {
      const written = writtenDestination(link);
      if (!written) continue;
      const local = localPath(written.text, site.config);
      const fault = local ? faultOf(local, site, guess) : relativeFault(written.text, post, site, guess);
      if (!fault) continue;
      const source = post.text.slice(written.span.start, written.span.end);
      yield {
        span: markedSpan(link),
        message: fault.message,
        fixes: fault.near.flatMap((candidate): Fix[] => {
          const text = replaced(source, fault.wrong, candidate);
          if (text === null) return [];
          return [
            { ...edit(post, `Change it to \`${candidate}\``, { span: written.span, text }), safe: fault.certain },
          ];
        }),
      };
    }
  },
};

interface Fault {
  readonly message: string;
  /** The part of the address that is wrong. */
  readonly wrong: string;
  readonly near: readonly string[];
  /** Whether letter case alone is wrong. */
  readonly certain: boolean;
}

function faultOf(
  { path, fragment }: LocalPath,
  site: SiteIndex,
  guess: (path: string) => readonly string[],
): Fault | null {
  const target = site.at(path);
  if (target) return target.kind === 'file' ? null : fragmentFault(target.summary, fragment);
  if (path === '/' || site.hasFile(normalise(path)) || isMadeByPlugin(path)) return null;
  const other = site.findCaseVariant(normalise(path));
  const near = other === null ? guess(path) : [`/${other}`];
  if (near.length === 0 && !isCertain(path, site)) return null;
  const letterCase = near.length === 1 && near[0]?.toLowerCase() === path.toLowerCase();
  return {
    message: letterCase
      ? `This is \`${near[0]}\` on the site, and letter case counts there, so the link leads nowhere`
      : `The blog has nothing at \`${shown(path)}\`, so this leads nowhere${suggestion(near)}`,
    wrong: path,
    near,
    certain: letterCase,
  };
}

/** Of a relative address: it counts from that of the page, which few remember. */
function relativeFault(
  address: string,
  post: PostDocument,
  site: SiteIndex,
  guess: (path: string) => readonly string[],
): Fault | null {
  const relative = relativePath(address, post.uri, site);
  // a plugin may turn links to the source of a post into links to the post
  if (!relative || isMalformed(address, site) || site.config.markdownExtensions.includes(extensionOf(relative.written)))
    return null;
  const { written, path } = relative;
  const found = faultOf(relative, site, guess);
  if (!found || found.wrong !== path) return found;
  const base = normalise(site.config.baseurl);
  const fromRoot = `/${written.replace(/^(?:\.{0,2}\/)+/, '')}`;
  const near = [...(site.at(fromRoot) ? [fromRoot] : []), ...found.near].slice(0, 3);
  return {
    message: `From the address of this page \`${shown(written)}\` is \`${shown(path)}\`, which the blog does not have, so this leads nowhere${suggestion(near)}`,
    wrong: written,
    near: near.map((each) => (base === '' ? each : `/${base}${each}`)),
    certain: false,
  };
}

type Summary = Extract<NonNullable<ReturnType<SiteIndex['at']>>, { readonly summary: unknown }>['summary'];

/** Places that layouts and comment services add. */
const added = /^(?:top|comments?|respond|disqus_thread|footer|header|main|content)$/i;

function fragmentFault({ ids, hasDynamicIds }: Summary, fragment: string | null): Fault | null {
  if (!fragment || ids === null || hasDynamicIds || ids.includes(fragment) || added.test(fragment)) return null;
  if (/^fn(?:ref)?:|^markdown-toc/.test(fragment)) return null;
  const near = didYouMean(fragment, ids);
  return {
    message: `Nothing on that page has the id \`${shown(fragment)}\`, so the link leads to its beginning${suggestion(near.map((id) => `#${id}`))}`,
    wrong: `#${fragment}`,
    near: near.map((id) => `#${id}`),
    certain: near.length === 1 && near[0]?.toLowerCase() === fragment.toLowerCase(),
  };
}

/** A post and a file are never made by a plugin; a page may be, unless the folder has nothing but what is known. */
function isCertain(path: string, site: SiteIndex): boolean {
  if (/\/\d{4}\/\d{2}\/\d{2}\//.test(path)) return true;
  const extension = extensionOf(path);
  return (
    extension !== '' && !/^(?:html?|xml|json|php|css|js)$/.test(extension) && site.filesIn(folderOf(path)).length > 0
  );
}

function folderOf(path: string): string {
  const inside = normalise(path);
  return inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
}

function guesses(site: SiteIndex): (path: string) => readonly string[] {
  let asked = 0;
  return (path) => {
    if (asked++ >= mostGuesses) return [];
    const folder = folderOf(path);
    const files =
      extensionOf(path) === ''
        ? []
        : site.filesIn(folder).map((name) => (folder === '' ? `/${name}` : `/${folder}/${name}`));
    return didYouMean(path, [...site.addresses(), ...files]);
  };
}

/** What is written, with one part of it changed; `null` where it is written in another way, escaped for instance. */
function replaced(source: string, wrong: string, right: string): string | null {
  const at = source.lastIndexOf(wrong);
  if (at < 0) return null;
  // the blog's own host is not needed
  const before = source.slice(0, at).replace(/^(?:https?:)?\/\/[^/?#]*/i, '');
  return before + right + source.slice(at + wrong.length);
}
