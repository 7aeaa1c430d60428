import type { FrontMatter, FrontMatterEntry, YamlProblem } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { yamlText } from '../../text/yamlWord.ts';
import { edit, type Fix, type Rule } from '../rule.ts';

/** Front matter that YAML cannot read: Jekyll then reads none of it. */
export const yamlError: Rule = {
  id: 'yaml-error',
  title: 'Front matter that YAML cannot read',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'error',
  *check(post) {
    for (const problem of yamlErrors(post.frontMatter)) {
      yield {
        span: problem.span,
        message: `${problem.message}, ${isOurs(problem) ? 'so nothing in it is checked; what the site makes of it is not known' : 'so Jekyll reads none of this front matter: layout, title and date are lost'}`,
        fixes: fixesFor(post, problem),
      };
    }
  },
};

/** Whether Lectern alone gives up. */
function isOurs({ code }: YamlProblem): boolean {
  return code === 'RESOURCE_EXHAUSTION';
}

/** What keeps Jekyll from reading the front matter at all; a key that stands there twice does not. */
export function yamlErrors(frontMatter: FrontMatter | null): readonly YamlProblem[] {
  const errors = (frontMatter?.problems ?? []).filter(({ code }) => code !== 'DUPLICATE_KEY');
  // values without quotes are read past, each a slip of its own; what follows another error is mostly its echo
  const slips = errors.filter(({ code }) => wantsQuotes.has(code));
  return [...slips, ...errors.filter((error) => !slips.includes(error)).slice(0, 1)];
}

/** Keys and values as far as they are what the author meant: none behind an error that upsets the lines after it. */
export function readableEntries(frontMatter: FrontMatter | null): readonly FrontMatterEntry[] {
  const isReadable = yamlErrors(frontMatter).every(({ code }) => wantsQuotes.has(code));
  return isReadable ? (frontMatter?.entries ?? []) : [];
}

const wantsQuotes: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START']);

function fixesFor(post: PostDocument, problem: YamlProblem): Fix[] {
  if (wantsQuotes.has(problem.code)) return quotingFix(post, problem);
  return problem.code === 'UNEXPECTED_TOKEN' ? apostropheFix(post, problem) : [];
}

function quotingFix(post: PostDocument, { span }: YamlProblem): Fix[] {
  const value = post.text.slice(span.start, span.end);
  // a list or a mapping of its own, or a value that goes on in the next line, is more than a forgotten quote
  if (value === '' || /^[[{"']/.test(value) || goesOn(post.text, span.end)) return [];
  return [edit(post, 'Put the value in quotes', { span, text: yamlText(value) })];
}

/** `title: 'It's late'`: the apostrophe ends the value. */
function apostropheFix(post: PostDocument, { span }: YamlProblem): Fix[] {
  const start = post.text.lastIndexOf('\n', span.start - 1) + 1;
  const line = /^([\w-]+:[ \t]+)'(.*)'[ \t]*$/m.exec(
    post.text.slice(start).split('\n', 1)[0]?.replace(/\r$/, '') ?? '',
  );
  if (!line) return [];
  const [, key = '', value = ''] = line;
  const from = start + key.length;
  const text = yamlText(value.replaceAll("''", "'"));
  return [
    edit(post, 'Write the apostrophe so that YAML can read it', {
      span: { start: from, end: from + value.length + 2 },
      text,
    }),
  ];
}

function goesOn(text: string, end: number): boolean {
  return /^[ \t]*\r?\n[ \t]+\S/.test(text.slice(end));
}
