/** Posts that make a careless rule or feature slow: name, and the text for a size. */
export const longPosts: readonly (readonly [string, (size: number) => string])[] = [
  ['headings', (n) => post(times(n, (i) => `# Tide ${i}\n\ntext\n\n`))],
  ['headings that skip a level', (n) => post(times(n, (i) => `# Tide ${i}\n\n### Ebb\n\n`))],
  ['headings of one text', (n) => post(times(n, () => '# Tide\n\n'))],
  ['headings and links to them', (n) => post(times(n, (i) => `# Tide ${i}\n\n[a](#tide-${i}) [b](#none-${i})\n\n`))],
  [
    'a table of contents by hand',
    (n) => post(`${times(n, (i) => `* [a](#tide-${i})\n`)}\n${times(n, (i) => `# Tide ${i}\n\n`)}`),
  ],
  ['links on a line', (n) => post(times(n, (i) => `[a](https://b.example/${i}) `))],
  ['links in lines', (n) => post(times(n, (i) => `[here](https://b.example/${i}){:target="blank" .c}\n`))],
  ['links to nothing', (n) => post(times(n, (i) => `[a](/2026/01/01/gone-${i}.html) [b]() [c](www.d.example)\n`))],
  ['links in parts', (n) => post(times(n, (i) => `[a] (/b/${i}) (c)[#d] [e (f `))],
  [
    'links by reference',
    (n) => post(`${times(n, (i) => `[a][r${i}] [b][s${i}]\n`)}\n${times(n, (i) => `[r${i}]: /b\n`)}`),
  ],
  ['addresses', (n) => post(times(n, (i) => `https://b.example/${i} (www.c.example).\n`))],
  [
    'pictures',
    (n) =>
      post(
        times(n, (i) => `![](/img/boat-${i}.png){: .image}\n<img src="img/a.png" width="1" width="2" cslass="b">\n`),
      ),
  ],
  ['attribute lists behind text', (n) => post(times(n, () => 'a {:.b target=_blank :rel="c"}\n'))],
  ['attribute lists on one line', (n) => post(times(n, () => '*a*{:.b #c}{:d="e" d="f"} '))],
  ['tabs', (n) => post(times(n, (i) => `* [a](#tab-${i})\n{: .tabs}\n\n{: #tab-${i + 1} .tab-content}\n* b\n\n`))],
  ['tags', (n) => post(times(n, (i) => `<div id="a" style="magin: 1px; color: red">\n<b>a\n</div></i> ${i}\n\n`))],
  ['frames', (n) => post(times(n, () => '<iframe src="https://www.youtube.com/embed/a"></iframe>\n\n'))],
  ['Liquid', (n) => post(times(n, (i) => `{{ a }} {% post_url 2026-01-01-b${i} %} \`{{ c }}\` {% raw %}\n`))],
  ['sentences on a line', (n) => post(times(n, () => 'It rained. We (who? All!) stayed in Github, e.g. Java. '))],
  ['sentences in lines', (n) => post(times(n, () => '> It rained. We stayed.\n'))],
  ['one word', (n) => post('a'.repeat(20 * n))],
  ['blanks', (n) => post(`a${' '.repeat(20 * n)}b`)],
  ['marks', (n) => post('. ! ? ( "'.repeat(2 * n))],
  ['invisible characters', (n) => post(times(n, () => 'a\u200B\u00ADb\u200E '))],
  ['rows', (n) => post(times(n, (i) => `| [a](b${i}) | It rained. We stayed. |\n`))],
  ['marks of code', (n) => post(times(n, (i) => `\`\`\`js ${i}\na\n\n~~~${i}\n\n`))],
  ['bars', (n) => post(times(n, () => 'a | b\n\n| c |\n|---|\nd\n\n'))],
  ['numbers', (n) => post(times(n, () => 'in\n2007. It rained\n\n1) a\n2) b\n\n'))],
  ['styles', (n) => post(`<i style="${times(n, () => "width='1px'; magin: 1; a=b ")}">a</i>`)],
  ['tags without quotes', (n) => post(times(n, () => '<img src=/a.png <a href=/b> <b'))],
  ['line ends of two kinds', (n) => post(times(n, () => 'a\r\nb\n'))],
  ['keys', (n) => `---\n${times(n, (i) => `key${10_000 + i}: a\n`)}---\n`],
  [
    'tags of a post',
    (n) => `---\ntags: [${times(n, (i) => `java${i}, `)}b]\nauthors: [${times(n, (i) => `ada${i}, `)}b]\n---\n`,
  ],
  [
    'talks',
    (n) => report(times(n, (i) => `## Tide ${i} by [Ada Brandt](https://a.example/${i})\n\n> a\n\nAda spoke.\n\n`)),
  ],
  [
    'parts of a talk',
    (n) => report(`# Tides - Ada Brandt\n\n${times(n, (i) => `## Ebb ${i}: a\n\nAda gave a talk.\n\n`)}`),
  ],
  ['titles alone', (n) => report(times(n, (i) => `## Tide ${i}\n\nThis talk by Ada Brandt was wet.\n\n`))],
  [
    'days',
    // a number of three digits is no day's
    (n) => report(times(n, (i) => `# Day ${i % 100}\n\n## Ada Brandt: Tides\n\n![Ada Brandt](a.png){: .p-image}\n\n`)),
  ],
  [
    'names in a heading',
    (n) => report(`# Tides by ${times(n, () => 'Ada Brandt, Kofi Adjei & ')}Yuki Tanabe\n\ntext\n`),
  ],
  ['names in a line', (n) => report(`# Tides\n\nBy ${times(n, () => 'Ada Brandt (Harbour), ')}Yuki Tanabe\n`)],
  [
    'names in a text',
    (n) => report(`# Tides - Ada Brandt\n\n${times(n, () => 'Ada Brandt spoke of Kofi Adjei Ada. ')}\n`),
  ],
  ['by, by, by', (n) => report(`${times(n, () => '# ')}${times(n, () => 'a by - with (: ')}\n`)],
  ['photos', (n) => report(`# Tides\n\n${times(n, (i) => `<img class="p-image" alt="Ada Brandt" src="${i}">\n\n`)}`)],
  ['headings of all levels', (n) => report(times(n, (i) => `${'#'.repeat((i % 6) + 1)} Tide ${i} - Ada Brandt\n\n`))],
  [
    'recordings',
    (n) => report(`# Tides - Ada Brandt\n\n${times(n, (i) => `[here](https://youtu.be/${i}) [slides](/${i}.pdf)\n`)}`),
  ],
  ['switches', (n) => `---\nlectern: {off: [${times(n, (i) => `skipped-level${10_000 + i}, `)}skipped-level]}\n---\n`],
];

function post(body: string): string {
  return `---\nlayout: post\ntitle: A\n---\n\n${body}`;
}

function report(body: string): string {
  return `---\ncategory: Conference\n---\n\n${body}`;
}

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}
