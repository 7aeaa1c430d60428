import { pathToFileURL } from 'node:url';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import type { PostDocument } from '@lectern/core/post/postDocument.ts';
import { postRules } from '@lectern/core/rules/registry.ts';
import { runRules } from '@lectern/core/rules/runRules.ts';
import { updateSite } from '@lectern/core/site/buildSite.ts';
import { loadSite } from '@lectern/core/site/loadSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import { nodeFileSystem } from '@lectern/node/fileSystem.ts';
import createMarkdownIt from 'markdown-it';
import { median, milliseconds, percentile } from './figures.ts';

const warmUp = 300;
const edits = 400;

/**
 * The longest post of a blog, one letter changed each time, in a running process: what an editor asks for at a
 * keystroke. The post is read, its facts are put into the index, every rule looks at it; beside it markdown-it parses
 * the same text.
 */
export async function warmCheck(folder: string): Promise<void> {
  let site = await loadSite(nodeFileSystem, pathToFileURL(folder).href);
  const [path, text] = [...site.texts]
    .filter(([each]) => site.posts.has(each))
    .reduce((longest, each) => (each[1].length > longest[1].length ? each : longest));
  const uri = uriOf(site.root, path);
  const all = Object.fromEntries(postRules.map(({ id, defaultSeverity }) => [id, defaultSeverity]));
  const markdownIt = createMarkdownIt({ html: true });
  const body = parsePost({ uri, version: 0, text, kind: 'post' }).body.start;
  let previous: PostDocument | null = null;
  const times: Record<'markdown-it' | 'parse' | 'index' | 'rules' | 'together', number[]> = {
    'markdown-it': [],
    parse: [],
    index: [],
    rules: [],
    together: [],
  };
  for (let edit = -warmUp; edit < edits; edit++) {
    const at = body + Math.floor(((text.length - body) * (edit + warmUp)) / (edits + warmUp));
    const typed = `${text.slice(0, at)}x${text.slice(at + 1)}`;
    const begun = performance.now();
    markdownIt.parse(typed, {});
    const start = performance.now();
    const post = parsePost(
      { uri, version: edit, text: typed, kind: 'post' },
      { kramdown: site.config.kramdown, previous },
    );
    const parsed = performance.now();
    site = updateSite(site, { kind: 'write', uri, text: typed, post });
    const indexed = performance.now();
    runRules(post, site, all);
    const ended = performance.now();
    previous = post;
    if (edit < 0) continue;
    times['markdown-it'].push(start - begun);
    times.parse.push(parsed - start);
    times.index.push(indexed - parsed);
    times.rules.push(ended - indexed);
    times.together.push(ended - start);
  }
  const reference = median(times['markdown-it']);
  console.log(`\n${path}, ${text.length} characters, one of them changed, ${edits} times      median      95 %`);
  for (const [name, all] of Object.entries(times))
    console.log(
      `${name.padEnd(26)}${milliseconds(median(all))}${milliseconds(percentile(all, 95))}  ${(median(all) / reference).toFixed(2)} ×`,
    );
}
