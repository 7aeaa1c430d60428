// npm run bench -- site [POSTS…]: blogs of so many posts, indexed in memory; then one post of each changed, again and
// again: parsed, its facts counted, and these put into the index, which is all that may depend on the blog's size
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import { buildSite, updateSite } from '@lectern/core/site/buildSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import { summarisePost } from '@lectern/core/site/summarise.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const root = 'file:///blog';
const sizes = process.argv.slice(2).map(Number);
const rounds = 200;

console.log('posts   index ms   per post µs   memory MB   its texts MB   parse µs   facts µs   index µs   depth');
for (const count of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
  // the first run of each warms the compiler up
  if (count >= 100) measureBlog(100);
  console.log(row(count, measureBlog(count)));
}

interface Measured {
  readonly index: number;
  readonly memory: number;
  readonly text: number;
  readonly parse: number;
  readonly facts: number;
  readonly change: number;
  readonly depth: number;
}

function measureBlog(count: number): Measured {
  const texts = blogOf(count);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  let site = buildSite({ root, files: texts.keys(), texts });
  const index = performance.now() - begun;
  collectGarbage();
  const memory = process.memoryUsage().heapUsed - before;
  const path = pathOf(Math.floor(count / 2));
  const text = texts.get(path) ?? '';
  const { kramdown } = site.config;
  const times: Record<'parse' | 'facts' | 'again' | 'change', number[]> = {
    parse: [],
    facts: [],
    again: [],
    change: [],
  };
  for (let round = 0; round < rounds; round++) {
    const typed = `${text}\n## Heading ${round}\n`;
    const uri = uriOf(root, path);
    const start = performance.now();
    const post = parsePost({ uri, version: round, text: typed, kind: 'post' }, { kramdown });
    const parsed = performance.now();
    summarisePost(post, 'post', path, site.config);
    const counted = performance.now();
    // a post remembers what was looked up in it, so a second count is cheaper
    summarisePost(post, 'post', path, site.config);
    const again = performance.now();
    site = updateSite(site, { kind: 'write', uri, text: typed, post });
    times.change.push(performance.now() - again);
    times.parse.push(parsed - start);
    times.facts.push(counted - parsed);
    times.again.push(again - counted);
  }
  return {
    index,
    memory,
    text: [...texts.values()].reduce((sum, each) => sum + each.length, 0),
    parse: median(times.parse),
    facts: median(times.facts),
    // the index counts the facts once more
    change: median(times.change) - median(times.again),
    depth: site.state.files.depth,
  };
}

/** A busy machine makes single rounds long. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(count: number, { index, memory, text, parse, facts, change, depth }: Measured): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return [
    String(count).padStart(5),
    index.toFixed(0).padStart(10),
    ((index / count) * 1000).toFixed(0).padStart(13),
    megabytes(memory).padStart(11),
    megabytes(text).padStart(14),
    ...[parse, facts, change].map((each) => (each * 1000).toFixed(0).padStart(10)),
    String(depth).padStart(7),
  ].join(' ');
}

function blogOf(count: number): ReadonlyMap<string, string> {
  const texts = new Map([['_config.yml', 'url: https://blog.example\npermalink: /:categories/:year/:title/\n']]);
  for (let index = 0; index < count; index++) texts.set(pathOf(index), postOf(index));
  return texts;
}

function pathOf(index: number): string {
  const day = (part: number, length: number): string => String(1 + (part % length)).padStart(2, '0');
  return `_posts/${2000 + (index % 25)}-${day(index, 12)}-${day(index, 28)}-report-${index}.md`;
}

/** Some ten kilobytes: what a conference report of some 1,500 words takes. */
function postOf(index: number): string {
  const session = (number: number): string =>
    [
      `## Session ${number} by [Speaker ${number}](https://people.example/${number}){:target="_blank" rel="noopener noreferrer"}`,
      '',
      `The hall was full when talk *${number}* of day ${index % 3} began, and \`code\` came first.`,
      'Whoever wants to read on finds [the slides](https://slides.example/x) and [an older report](/2020/old/).',
      '',
      '- one thing that was said',
      '- **another** one that was shown',
      '',
      `![The stage](/img/report-${index}/stage-${number}.jpg)`,
      '',
    ].join('\n');
  const matter = `---\nlayout: post\nauthors: [author_${index % 90}]\ntitle: "Report ${index}"\nimage: /img/report-${index}/header.jpg\ntags: [tag ${index % 50}, conference]\ncategory: Category ${index % 20}\ncomments: true\n---\n`;
  return `${matter}\n- TOC\n{:toc}\n\n${Array.from({ length: 22 }, (_, number) => session(number)).join('\n')}`;
}
