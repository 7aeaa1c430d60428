import { expect, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { dayStyleOfBlog } from './daysOfBlog.ts';

function styleOfPosts(...bodies: readonly string[]): string {
  const posts = bodies.map((body, index): [string, string] => [
    `_posts/2026-01-0${index + 1}-a.md`,
    `---\ntitle: x\ncategory: Conference\n---\n\n${body}\n`,
  ]);
  const texts = new Map([['_config.yml', ''], ...posts]);
  return dayStyleOfBlog(buildSite({ root: 'file:///blog', files: [], texts, now: Date.UTC(2027, 0, 1) }));
}

test.each([
  ['days', '# Monday\n\n# Tuesday', '{weekday}'],
  ['days with more words', '# 5 October: Boats and buoys', '{day} {month}'],
  ['a day in bold', '# **Monday**', '{weekday}'],
  ['a day with a header id', '# Monday {#first}', '{weekday}'],
  ['days with talks', '# Monday\n\n## Tides by Ada Brandt\n\n# Tuesday\n\n## Sand by Noor Haddad', '{weekday}'],
  ['a few words', '# Tuesday morning', '{weekday}'],
  ['code', '```sh\n# 2026-01-01 backup\n```', 'Day {n}'],
  ['Liquid’s code', '{% highlight sh %}\n# 2026-01-01 backup\n{% endhighlight %}', 'Day {n}'],
  ['a comment', '<!--\n# Monday\n-->', 'Day {n}'],
  ['talks that begin with a day', '# Friday deploys by Ada Brandt\n\n# Saturday Night Live coding', 'Day {n}'],
  ['a talk with a day in front', '# Friday: Deploys by Ada Brandt', 'Day {n}'],
  ['talks among days', '# First day\n\n## Friday deploys by Ada\n\n## Monday blues by Noor', '{Ordinal} day'],
])('how a blog names its days: %s', (_name, body, style) => {
  expect(styleOfPosts(body)).toBe(style);
});

test('the newest posts that name days count', () => {
  const before = Array.from({ length: 8 }, () => '# Monday');
  expect(styleOfPosts(...before, '# Day one')).toBe('{weekday}');
  expect(styleOfPosts('# Monday', '# Day one')).toBe('Day {word}');
});
