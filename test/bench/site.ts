// npm run bench -- site [POSTS…]: blogs of so many posts, indexed in memory; then one file of each changed
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parsePost } from '@lectern/core/post/parsePost.ts';
import { buildSite, updateSite } from '@lectern/core/site/buildSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const root = 'file:///blog';
const sizes = process.argv.slice(2).map(Number);
const rounds = 200;

console.log('posts   index ms   per post µs   memory MB   its texts MB   change µs   with parse µs   depth');
for (const count of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
  // the first run of each warms the compiler up
  if (count >= 100) measureBlog(100);
  console.log(row(count, measureBlog(count)));
}

interface Measured {
  readonly index: number;
  readonly memory: number;
  readonly text: number;
  readonly change: number;
  readonly withParse: number;
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
  let [change, withParse] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const typed = `${text}\n## Heading ${round}\n`;
    const uri = uriOf(root, path);
    const start = performance.now();
    const post = parsePost({ uri, version: round, text: typed, kind: 'post' }, { kramdown });
    const parsed = performance.now();
    site = updateSite(site, { kind: 'write', uri, text: typed, post });
    change += performance.now() - parsed;
    withParse += performance.now() - start;
  }
  return {
    index,
    memory,
    text: [...texts.values()].reduce((sum, each) => sum + each.length, 0),
    change: change / rounds,
    withParse: withParse / rounds,
    depth: site.state.files.depth,
  };
}

function row(count: number, { index, memory, text, change, withParse, depth }: Measured): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return [
    String(count).padStart(5),
    index.toFixed(0).padStart(10),
    ((index / count) * 1000).toFixed(0).padStart(13),
    megabytes(memory).padStart(11),
    megabytes(text).padStart(14),
    (change * 1000).toFixed(0).padStart(11),
    (withParse * 1000).toFixed(0).padStart(15),
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
