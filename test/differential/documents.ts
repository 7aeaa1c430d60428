import { mulberry32 } from '../random.ts';
import type { Request } from './driver.ts';

/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    chance: (percent) => below(100) < percent,
  };
}

/** A small document, by turns loose pieces of syntax side by side and blocks in blocks, now and then broken. */
export function randomDocument(random: Random): Request {
  const kind = random.below(10);
  let text = kind < 3 ? pieces(random) : kind < 5 ? spanSoup(random) : `${blocks(random, 0).join('\n')}\n`;
  // a cut may leave half of a pair of surrogates
  if (random.chance(35)) text = broken(random, text).replace(halfOfPair, '\ufffd');
  return random.chance(12) ? { text, options: random.pick(optionSets) } : { text };
}

const optionSets: readonly Readonly<Record<string, unknown>>[] = [
  { input: 'kramdown' },
  { hard_wrap: true },
  { parse_block_html: true },
  { parse_span_html: false },
  { auto_ids: false },
  { auto_id_prefix: 'p-' },
  { auto_id_stripping: true },
  { header_offset: 2 },
  { toc_levels: '2..3' },
  { footnote_nr: 4, footnote_backlink_inline: true },
  { gfm_quirks: [] },
  { smart_quotes: 'apos,apos,quot,quot' },
  { math_engine: null },
];

const halfOfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const words = ['a', 'b', 'word', 'HTML', 'é', '🎉', 'x_y', "don't", '2007', '1', 'W3C', 'Ab', '日本', '90s'];
const urls = ['u', 'http://a.b', '/img/x.png', 'a(b)c', '<u v>', 'u v', '#id', 'a&amp;b', 'mailto:a@b.c', '', 'u\nv'];
const titles = ['', '', ' "t"', " 't'", ' "t "u" v"', ' ""', '\n"t"', ' "t', ' \'t"'];
const names = ['r', 'x y', 'R', '1', 'nope', 'HTML', 'a'];
const lists = [
  '{:.x}',
  '{:#i}',
  '{:k="v"}',
  "{:k='v' .x}",
  '{:.a.b #c}',
  '{:r}',
  '{:r .y}',
  '{:k=v}',
  '{:k=v .x}',
  '{:}',
  '{: }',
  '{: .x}',
  '{:toc}',
  '{:.no_toc}',
  '{:footnotes}',
  '{:standalone}',
  '{:auto_ids}',
  '{:title="x\\}y"}',
  '{:class="k" .c}',
  '{:.c class="k"}',
  '{:href="h" src="s"}',
  '{:.language-y .z}',
  '{:.x',
  '{:k="a\nb"}',
  '{::}',
];
const marks = [
  '*',
  '_',
  '**',
  '__',
  '***',
  '~~',
  '`',
  '``',
  '"',
  "'",
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '\\',
  '$$',
  '{:',
  '}',
];
const literals = [
  '--',
  '---',
  '...',
  '<<',
  '>>',
  '<< ',
  ' >>',
  '&amp;',
  '&copy;',
  '&#169;',
  '&#xA9;',
  '&nope;',
  '&',
  '\\*',
  '\\{:',
  '\\$$',
  '\\\\',
  '\\"',
  '  \n',
  '\\\n',
  '\\\\\n',
  '\n',
  '\n',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '[^1]',
  '[^2]',
  '[^n]',
  '<br>',
  '<br />',
  '<img src="a">',
  '<b>',
  '</b>',
  '<span class="s">',
  '</span>',
  '<div>',
  '</div>',
  '</p>',
  '<!-- c -->',
  '<!--',
  '<code>*a*</code>',
  '<b markdown="0">*a*</b>',
  '<a href="q">',
  '</a>',
  '<video>*v*</video>',
  '<http://a.b>',
  '<a@b.c>',
  '<ftp:x>',
  '{::comment}c{:/}',
  '{::nomarkdown}<i>{:/}',
  '{::nomarkdown type="latex"}l{:/}',
  '{:/}',
  '{::options auto_ids="false" /}',
  '{::x}',
  '<a=b>',
  "<b c=d e='f' e=g>",
  '<?php ?>',
  '![',
  '](u)',
  '][r]',
];

/** Text of a few spans; it may hold line breaks, but no blank line. */
function spans(random: Random, depth: number): string {
  let text = '';
  for (let count = 1 + random.below(depth === 0 ? 4 : 2); count > 0; count -= 1) {
    text += span(random, depth);
    if (random.chance(45)) text += ' ';
    else if (random.chance(10)) text += random.pick(lists);
  }
  return text;
}

function span(random: Random, depth: number): string {
  const inner = (): string => (depth > 1 ? random.pick(words) : spans(random, depth + 1).trim());
  switch (random.below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return random.pick(words);
    case 4: {
      const mark = random.pick(['*', '_', '**', '__', '***', '~~']);
      return `${mark}${inner()}${mark}`;
    }
    case 5: {
      const mark = random.pick(['`', '``', '```']);
      return `${mark}${inner()}${mark}`;
    }
    case 6:
      return `[${inner()}](${random.pick(urls)}${random.pick(titles)})`;
    case 7:
      return `![${inner()}](${random.pick(urls)}${random.pick(titles)})`;
    case 8:
      return `${random.pick(['', '!'])}[${inner()}]${random.pick(['', '[]', ' ', '\n'])}[${random.pick(names)}]`;
    case 9:
      return `[${random.pick(names)}]`;
    case 10: {
      const mark = random.pick(['"', "'"]);
      return `${mark}${inner()}${mark}`;
    }
    case 11: {
      const name = random.pick(['b', 'span', 'a', 'code', 'i', 'kbd', 'video', 'div', 'font']);
      const attributes = random.pick([
        '',
        '',
        ' class="z"',
        ' href="h"',
        ' a=1',
        ' markdown="0"',
        ' markdown="1"',
        ' x',
      ]);
      return `<${name}${attributes}>${inner()}</${name}>`;
    }
    case 12:
      return `$$${inner()}$$`;
    case 13:
      return random.pick(marks);
    default:
      return random.pick(literals);
  }
}

/** Blocks as lines, some in others. */
function blocks(random: Random, depth: number): string[] {
  const lines: string[] = [];
  for (let count = 1 + random.below(depth === 0 ? 4 : 2); count > 0; count -= 1) {
    lines.push(...block(random, depth));
    if (random.chance(55)) lines.push('');
    else if (random.chance(20)) lines.push(random.pick(['^', '  ', '{:.x}', '{:.y #j}', ...lists, '', '\t']));
  }
  return lines;
}

function block(random: Random, depth: number): string[] {
  const inner = (): string[] => (depth > 2 ? spans(random, 1).split('\n') : blocks(random, depth + 1));
  switch (random.below(22)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return spans(random, 0).split('\n');
    case 4:
      return [`${'#'.repeat(1 + random.below(6))}${random.pick([' ', ' ', ' ', '\t', ''])}${heading(random)}`];
    case 5:
      return [heading(random), random.pick(['===', '---', '=', '-', '----  ', ' ---'])];
    case 6:
    case 7:
    case 8:
      return list(random, inner);
    case 9:
      return inner().map((line) =>
        random.chance(15) ? line : `${random.pick(['> ', '> ', '>', ' > ', '>\t'])}${line}`,
      );
    case 10:
      return indented(inner(), random.pick(['    ', '    ', '\t', '     ']), random);
    case 11: {
      const fence = random.pick(['```', '~~~', '````', '   ```', '~~~~']);
      const end = random.chance(80) ? [fence.trim()] : [];
      return [`${fence}${random.pick(['', 'x', ' ruby', 'c++', 'x?y=1', 'two words', '{.ruby}'])}`, ...inner(), ...end];
    }
    case 12:
      return [random.pick(['***', '---', '___', '* * *', '- - -', '  ***', '--- -'])];
    case 13:
      return table(random);
    case 14:
      return definitionList(random, inner);
    case 15:
    case 16:
      return htmlBlock(random, inner);
    case 17:
      return [`$$${spans(random, 2).replace(/\n/g, ' ')}$$`];
    case 18:
      return definition(random);
    case 19:
      return extension(random, inner);
    case 20:
      return ['* toc', random.pick(['{:toc}', '{:toc}', '{:toc #t .w}', '{:footnotes}'])];
    default:
      return [random.pick(lists)];
  }
}

function heading(random: Random): string {
  const text = spans(random, 1).replace(/\n/g, ' ').trim();
  return (
    text + random.pick(['', '', '', ' #', ' ##', ' {#id}', '{#id}', ' {#1}', ' {#é-x} ', ' {#a} ##', ' {: .x}', '\\'])
  );
}

function list(random: Random, inner: () => string[]): string[] {
  const marker = random.pick(['*', '-', '+', '1.', '2007.', '*  ', '*\t', '-    ']);
  const margin = random.pick(['', '', '', ' ', '  ', '   ']);
  const lines: string[] = [];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const first = random.pick(['', '', '', '', '{:.l} ', '[ ] ', '[x] ', '{:toc} ']);
    const width = random.chance(75) ? margin.length + marker.length + 1 : random.below(6);
    const [head = '', ...rest] = inner();
    lines.push(`${margin}${marker} ${first}${head}`);
    for (const line of rest) lines.push(line === '' || random.chance(12) ? line : ' '.repeat(width) + line);
    if (random.chance(25)) lines.push('');
  }
  return lines;
}

function indented(lines: readonly string[], margin: string, random: Random): string[] {
  return lines.map((line) => (line === '' || random.chance(10) ? line : margin + line));
}

function table(random: Random): string[] {
  const columns = 1 + random.below(3);
  const row = (cell: () => string): string => {
    const cells = Array.from({ length: random.chance(85) ? columns : 1 + random.below(4) }, cell).join('|');
    return random.pick([`|${cells}|`, `|${cells}|`, cells, `| ${cells}`, ` ${cells} |`]);
  };
  const text = (): string => ` ${spans(random, 2).replace(/\n/g, ' ')} `;
  const rule = (): string => row(() => random.pick(['-', '--', ':-', '-:', ':-:', '---+---']));
  const lines: string[] = [];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    lines.push(row(text));
    if (random.chance(45)) lines.push(random.chance(15) ? row(() => '=') : rule());
  }
  return lines;
}

function definitionList(random: Random, inner: () => string[]): string[] {
  const lines = [spans(random, 1)];
  if (random.chance(25)) lines.push('');
  for (let count = 1 + random.below(2); count > 0; count -= 1) {
    const [head = '', ...rest] = inner();
    lines.push(`${random.pick([': ', ':   ', ' : ', ':\t', ': {:.d} '])}${head}`);
    for (const line of rest) lines.push(line === '' || random.chance(12) ? line : random.pick(['  ', '    ']) + line);
  }
  return lines;
}

function htmlBlock(random: Random, inner: () => string[]): string[] {
  const name = random.pick([
    'div',
    'p',
    'details',
    'section',
    'ul',
    'table',
    'pre',
    'script',
    'style',
    'video',
    'foo',
    'h2',
    'DIV',
  ]);
  const written = random.pick([
    '',
    '',
    '',
    ' markdown="1"',
    ' markdown="1"',
    ' markdown="block"',
    ' markdown="span"',
    ' class="z" id=q',
    " a='1' a='2'",
  ]);
  // kramdown indents the blocks in `pre`, where white space counts: a tree of elements cannot show that alike
  const attributes = name === 'pre' && written.includes('block') ? '' : written;
  const tail = random.pick(['', '', '', ' tail', '# h', ' {:.x}']);
  const end = random.chance(85) ? `</${name}>${tail}` : '';
  if (random.chance(25)) return [`<${name}${attributes}>${spans(random, 2).replace(/\n/g, ' ')}${end}`];
  return [`${random.pick(['', '', ' ', '   '])}<${name}${attributes}>`, ...inner(), end];
}

function definition(random: Random): string[] {
  const name = random.pick(names);
  switch (random.below(6)) {
    case 0:
    case 1:
      return [`[${name}]: ${random.pick(urls).replace('\n', '')}${random.pick(titles)}`];
    case 2:
      return [
        `[^${random.pick(['1', '2', 'n'])}]: ${spans(random, 1)}`,
        ...random.pick([[], ['    more'], ['', '    * item', '      x'], ['lazy']]),
      ];
    case 3:
      return [
        `[^${random.pick(['1', '2', 'n'])}]:`,
        ...random.pick([['    > q'], ['    # h'], ['    x', '', '    y'], []]),
      ];
    case 4:
      return [`*[${random.pick(['HTML', 'W3C', 'a', 'word b'])}]:${random.pick([' title', '', ' "t" &amp; <b>'])}`];
    default:
      return [`{:r: ${random.pick(['.al', 'k="v"', '#i .c', 's', '.x=', '=', 'toc'])}}`];
  }
}

function extension(random: Random, inner: () => string[]): string[] {
  const name = random.pick(['comment', 'nomarkdown', 'nomarkdown type="latex"', 'x', 'comment']);
  switch (random.below(4)) {
    case 0:
      return [
        random.pick([
          '{::options auto_ids="false" /}',
          '{::options toc_levels="2..3" /}',
          '{::options header_offset="1" /}',
          '{::options parse_block_html="true" /}',
          '{::options parse_span_html="false" /}',
          '{::options footnote_nr="3" nope="1" /}',
          '{::comment /}',
        ]),
      ];
    default:
      return [`{::${name}}`, ...inner(), random.pick(['{:/}', '{:/comment}', '{:/nomarkdown}', '', ' {:/}'])];
  }
}

/** Loose pieces, line by line. */
function pieces(random: Random): string {
  let text = '';
  for (let count = 2 + random.below(8); count > 0; count -= 1) {
    text += random.pick([...lists, ...literals, ...marks, spans(random, 2), block(random, 3).join('\n')]);
    text += random.pick([
      '\n',
      '\n',
      '\n',
      '\n\n',
      '\n\n',
      ' ',
      '',
      '\n  ',
      '\n    ',
      '\n> ',
      '\n* ',
      '\n   ',
      '\n\t',
      '\n\n  ',
    ]);
  }
  return text;
}

/** One paragraph of marks and words. */
function spanSoup(random: Random): string {
  let text = '';
  for (let count = 2 + random.below(12); count > 0; count -= 1) {
    text += random.pick([
      random.pick(words),
      random.pick(marks),
      random.pick(marks),
      random.pick(literals),
      random.pick(lists),
      ' ',
      ' ',
    ]);
  }
  const tail = random.chance(40) ? `\n\n${definition(random).join('\n')}` : '';
  return `${text}${tail}\n`;
}

/** Cut, doubled, moved: what a text looks like while it is typed. */
function broken(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 1:
      return text.slice(0, at) + random.pick([...marks, ' ', '\n', '\t', '\n\n']) + text.slice(at);
    case 2:
      return text.slice(0, at);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, lines[random.below(lines.length)] ?? '').join('\n');
    case 5:
      return lines
        .toSpliced(line, 1, `${random.pick([' ', '  ', '   ', '    ', '\t', '> '])}${lines[line] ?? ''}`)
        .join('\n');
    default:
      return lines.toSpliced(line, 1, (lines[line] ?? '').trimStart()).join('\n');
  }
}
