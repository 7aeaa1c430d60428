import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'markdown-it-kramdown';
import { beforeAll, describe, expect, test } from 'vitest';
import type textmate from 'vscode-textmate';
import { root } from '../host/paths.ts';
import { createRegistry, isVsCodeHere, loadMarkdown, needsVsCode, type Token, tokenize } from './grammar.ts';
import { marked, unmarked } from './marked.ts';

const link = '⟦open|{:⟧⟦key|target⟧⟦is|=⟧⟦value|"_blank"⟧ ⟦key|rel⟧⟦is|=⟧⟦value|"noopener noreferrer"⟧⟦close|}⟧';
const wide = '⟦open|{:⟧⟦class|.wide⟧⟦close|}⟧';

const spanLists = [
  ['a link', `Read [this](https://a.example/)${link} and that.`],
  ['a picture', `![A pier](/img/pier.png)${wide}`],
  ['a reference link', `[this][that]${wide} [that]${wide} [that][]${wide}`],
  ['an address that holds Liquid', `![A pier]({{ site.baseurl }}/img/pier.png)${wide}`],
  ['emphasis', `*a*${wide} _a_${wide} **a**${wide} __a__${wide} ~~a~~${wide}`],
  ['code', `\`a\`${wide}`],
  ['an autolink', `<https://a.example/>${wide}`],
  ['an HTML tag', `<b>a</b>${wide} <img src="/a.png">${wide}`],
  ['math', `$$x$$${wide}`],
  ['a list before it', `[a](b)${wide}⟦open|{:⟧⟦id|#c⟧⟦close|}⟧ [a](b)${wide}`],
  ['emphasis around a link', `**[a](b)${wide}**${wide}`],
  ['text in the same word', `[a](b)${wide}, [a](b)${wide}s`],
  [
    'two lines',
    '[a](b)⟦open|{:⟧⟦key|rel⟧⟦is|=⟧⟦value|"x"⟧\n    ⟦class|.c⟧⟦close|}⟧ and [a](b)⟦open|{:⟧⟦class|.c⟧⟦close|}⟧',
  ],
];

const places = [
  ['a heading', `# Keynote\n## Title by [Speaker](https://a.example/)${link}`],
  ['a heading of either depth', `# [a](b)${wide} c\n###### [a](b)${wide}`],
  ['a list item', `* [a](b)${wide} c\n* c [a](b)${wide}\n  1. [a](b)${wide}`],
  ['a quotation', `> [a](b)${wide}`],
  ['a table', `| a | b |\n|---|---|\n| [a](b)${wide} | *c*${wide} |`],
  ['a definition', `Term\n: [a](b)${wide}`],
  ['a footnote', `[^1]: See [a](b)${wide}`],
];

const blockLists = [
  ['under a heading', '# Table of contents\n⟦open|{:⟧⟦class|.no_toc⟧⟦close|}⟧'],
  ['the TOC', '- TOC\n⟦open|{:⟧⟦toc|toc⟧⟦close|}⟧'],
  ['the TOC with a class', '1. TOC\n⟦open|{:⟧⟦toc|toc⟧ ⟦class|.wide⟧⟦close|}⟧'],
  ['the footnotes', '* notes\n⟦open|{:⟧⟦footnotes|footnotes⟧⟦close|}⟧'],
  ['under a paragraph', `A paragraph.\n${wide}`],
  ['under a table', '| a | b |\n| c | d |\n⟦open|{:⟧ ⟦class|.table⟧ ⟦class|.table-striped⟧⟦close|}⟧'],
  ['before a block', `${wide}\nA paragraph.`],
  ['indented by up to three spaces', `a\n   ${wide}`],
  ['white space behind it', `a\n${wide}  `],
  ['in a quotation', `> a\n> ${wide}`],
  ['in a list item', `* a\n\n  b\n  ${wide}`],
  ['of an item', `* ${wide} a [b](c)${wide} *d*\n1. ${wide} a\n-   ${wide} a`],
  ['of a definition', `Term\n: ${wide} text`],
  ['empty', 'a\n⟦open|{:⟧ ⟦close|}⟧'],
];

const contents = [
  ['ids and classes in one token', '*a*⟦open|{:⟧⟦class|.a⟧⟦id|#b⟧⟦class|.c-d⟧ ⟦id|#e⟧⟦close|}⟧'],
  ['classes with odd characters', '*a*⟦open|{:⟧⟦class|.w-1/2⟧ ⟦class|.c,d⟧ ⟦class|.é⟧⟦close|}⟧'],
  ['a reference', '*a*⟦open|{:⟧⟦reference|wide⟧ ⟦reference|not-wide⟧⟦close|}⟧'],
  ['toc is an ordinary reference in a span list', '*a*⟦open|{:⟧⟦reference|toc⟧⟦close|}⟧'],
  ['single quotes', '*a*⟦open|{:⟧⟦key|title⟧⟦is|=⟧⟦value|\'say "a"\'⟧⟦close|}⟧'],
  ['a brace and a quote escaped', '*a*⟦open|{:⟧⟦key|title⟧⟦is|=⟧⟦value|"a\\}b\\"c"⟧⟦close|}⟧'],
  ['an empty value', '*a*⟦open|{:⟧⟦key|alt⟧⟦is|=⟧⟦value|""⟧⟦close|}⟧'],
  ['values that melt into one', '*a*⟦open|{:⟧⟦key|a⟧⟦is|=⟧⟦value|"1"b="2"⟧⟦close|}⟧'],
  ['no quotes: dropped', '[a](b)⟦open|{:⟧⟦dropped|target=_blank⟧ ⟦key|rel⟧⟦is|=⟧⟦value|"x"⟧⟦close|}⟧'],
  ['curly quotes: dropped', '[a](b)⟦open|{:⟧⟦dropped|target=“_blank”⟧⟦close|}⟧'],
  ['blanks around the sign', '*a*⟦open|{:⟧⟦reference|target⟧ ⟦dropped|=⟧ ⟦dropped|"_blank"⟧⟦close|}⟧'],
  ['bad keys: dropped', '*a*⟦open|{:⟧⟦dropped|k:l="x"⟧ ⟦dropped|@k="x"⟧ ⟦dropped|é="x"⟧ ⟦dropped|-k="x"⟧⟦close|}⟧'],
  ['bad ids: dropped', '*a*⟦open|{:⟧⟦dropped|#1a⟧ ⟦dropped|.a#1⟧ ⟦dropped|a.b⟧⟦close|}⟧'],
  ['a brace in a value ends the list', '*a*⟦open|{:⟧⟦dropped|title="a⟧⟦close|}⟧b"}'],
];

const definitions = [
  ['a definition', '⟦open|{:⟧⟦name|photo⟧⟦defines|:⟧ ⟦class|.left⟧ ⟦key|width⟧⟦is|=⟧⟦value|"96"⟧⟦close|}⟧'],
  ['no blank behind the name', '⟦open|{:⟧⟦name|photo⟧⟦defines|:⟧⟦class|.left⟧⟦close|}⟧'],
  ['one that refers to another', '   ⟦open|{:⟧⟦name|a⟧⟦defines|:⟧ ⟦reference|b⟧⟦close|}⟧'],
  ['its use', 'a\n⟦open|{:⟧⟦reference|photo⟧⟦close|}⟧'],
];

const extensions = [
  [
    'a comment',
    'a\n\n⟦open|{::⟧⟦extension|comment⟧⟦close|}⟧\n⟦comment|# not a heading {:.x}⟧\n⟦comment|*b*{:.x}⟧\n⟦open|{:/⟧⟦extension|comment⟧⟦close|}⟧\n\n# A heading',
  ],
  ['a comment closed without its name', '⟦open|{::⟧⟦extension|comment⟧⟦close|}⟧\n⟦comment|a⟧\n⟦open|{:/⟧⟦close|}⟧'],
  [
    'a comment in text',
    `a ⟦open|{::⟧⟦extension|comment⟧⟦close|}⟧⟦comment|[b](c){:.x}⟧⟦open|{:/⟧⟦close|}⟧ [d](e)${wide}`,
  ],
  [
    'a comment at the start of a text',
    `⟦open|{::⟧⟦extension|comment⟧⟦close|}⟧⟦comment|b⟧⟦open|{:/⟧⟦close|}⟧ and [d](e)${wide}`,
  ],
  [
    'raw output',
    '⟦open|{::⟧⟦extension|nomarkdown⟧ ⟦key|type⟧⟦is|=⟧⟦value|"html"⟧⟦close|}⟧\n⟦raw|*b*{:.x}⟧\n⟦open|{:/⟧⟦extension|nomarkdown⟧⟦close|}⟧',
  ],
  ['raw output in text', 'a ⟦open|{::⟧⟦extension|nomarkdown⟧⟦close|}⟧⟦raw|<b>⟧⟦open|{:/⟧⟦close|}⟧'],
  ['options', '⟦open|{::⟧⟦extension|options⟧ ⟦key|toc_levels⟧⟦is|=⟧⟦value|"2..3"⟧ ⟦close|/}⟧'],
  ['options in text', 'a ⟦open|{::⟧⟦extension|options⟧ ⟦key|auto_ids⟧⟦is|=⟧⟦value|"false"⟧ ⟦dropped|x=1⟧ ⟦close|/}⟧ b'],
  ['an empty comment', '⟦open|{::⟧⟦extension|comment⟧ ⟦close|/}⟧'],
  ['one that does not exist', 'a\n\n⟦open|{::⟧⟦unknown|include⟧ file="a.md" /}'],
];

const markers = [
  ['an EOB marker', '* a\n⟦eob|^⟧\n* b'],
  ['white space behind it', 'a\n\n⟦eob|^⟧ \n\n    b'],
  ['in a quotation', '> * a\n> ⟦eob|^⟧\n> * b'],
];

const headerIds = [
  ['a header id', '# Books ⟦open|{⟧⟦id|#book-list⟧⟦close|}⟧'],
  ['letters of any script', '## Été ⟦open|{⟧⟦id|#été.2:a⟧⟦close|}⟧'],
];

const lookAlikes = [
  ['a list after text', 'text {:.x} and word{:.x}'],
  ['a list after a space', '[a](b) {:.x}'],
  ['a list in a heading, after its text', '# Heading {:.x}'],
  ['a list before text', '{:.x} text'],
  ['two lists alone on a line', 'a\n{:.x}{:.y}'],
  ['an escaped list', '\\{:.x} and [a](b)\\{:.x} and {\\:.x}'],
  ['a list that is not closed', '[a](b){:.x and so on.'],
  ['{:}', '[a](b){:}'],
  ['a code span', '`[a](b){:.x}` and `` `a`{:.x} ``'],
  ['a fence', '```md\n[a](b){:.x}\n{:toc}\n{::comment}\n^\n```\n~~~\n{:.x}\n~~~'],
  ['a fence in a list item', '* a\n\n  ```ruby\n  {:.x}\n  ```'],
  ['an indented block', 'a\n\n    [a](b){:.x}\n    {:toc}\n    ^'],
  ['front matter', '---\ntitle: "*a*{:.x}"\nkey:\n  {:toc}\n---\ntext'],
  ['an HTML comment', '<!-- *a*{:.x} -->\n\n<!--\n{:toc}\n-->'],
  ["an HTML tag's attributes", '<a title="*a*{:.x}" data-x="{:.x}">a</a>'],
  ['script and style', '<script>\nlet a = {};\n{:toc}\n</script>\n\n<style>\na {:.x}\n</style>'],
  ["a link's address and title", '[a]({:.x}) [a](b "*c*{:.x}")'],
  ["a link's text", '[{:.x}](b)'],
  ['Ruby in text', 'a hash {:b=>2}, a call puts({:b=>2}), an index x[0]{:b=>2}'],
  ['Ruby on a line of its own', '{:b=>2, :c=>3}\n\n{:name => "Ada"}'],
  ['Liquid', '{{ page.title }} {% if a %}{{ b | c: "d" }}{% endif %} [a]({{ "/b" | relative_url }})'],
  ['a caret in text', 'a ^ b\n^c\n ^\n2^10^'],
  ['a header id outside a heading', 'text {#id}'],
  ['braces', '{a} {"b": 1} {#c} $ {:'],
];

const tables = {
  'a span list behind': spanLists,
  'a span list in': places,
  'a block list,': blockLists,
  'in a list:': contents,
  'lists by name:': definitions,
  'extensions:': extensions,
  'markers:': markers,
  'headings:': headerIds,
  'left alone:': lookAlikes,
};

const blog = join(root, 'test/fixtures/blog');
const posts = readdirSync(join(blog, '_posts'));

describe.skipIf(!isVsCodeHere)(`Markdown in VS Code${needsVsCode}`, () => {
  let grammar: textmate.IGrammar;

  beforeAll(async () => {
    grammar = await loadMarkdown(await createRegistry());
  });

  for (const [title, table] of Object.entries(tables)) {
    test.each(table)(`${title} %s`, (_name, source) => {
      expect(marked(tokenize(grammar, unmarked(source)))).toBe(source);
    });
  }

  test('the words that decide about a TOC stand out', () => {
    const tokens = tokenize(grammar, '# A\n{:.no_toc}\n- B\n{:toc}').flat();
    expect(tokens.find(({ text }) => text === 'no_toc')?.scopes.at(-1)).toBe('keyword.other.no-toc.kramdown');
    expect(tokens.find(({ text }) => text === 'toc')?.scopes.at(-1)).toBe('keyword.other.toc.kramdown');
  });

  test('what follows a list is Markdown still', () => {
    const source = '* {:.x} a *b*\n{::comment}c{:/} a *b*\n\n- TOC\n{:toc}\n\n# H';
    const tokens = tokenize(grammar, source).flat();
    expect(tokens.filter(({ text, scopes }) => text === 'b' && scopes.includes('markup.italic.markdown'))).toHaveLength(
      2,
    );
    expect(tokens.at(-1)?.scopes).toContain('entity.name.section.markdown');
  });

  test.each(posts)('in %s the lists shown are those that count', (name) => {
    const text = readFileSync(join(blog, '_posts', name), 'utf8');
    const lists = parse(text).attributeLists.filter(({ kind, target }) => kind === 'definition' || target !== null);
    expect(shownLists(tokenize(grammar, text))).toEqual(lists.map(({ start, end }) => text.slice(start, end)));
  });
});

/** The texts of the lists that the grammar sees, none of which crosses a line or touches another. */
function shownLists(lines: readonly (readonly Token[])[]): string[] {
  return lines.flatMap((tokens) => {
    const isList = ({ scopes }: Token): boolean => scopes.some((scope) => scope.startsWith('meta.attribute-list.'));
    const shown = tokens.map((token) => (isList(token) ? token.text : '\n')).join('');
    return shown.split('\n').filter((text) => text !== '');
  });
}
