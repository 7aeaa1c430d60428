import type { FrontMatter, YamlProblem } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
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
        message: `${problem.message}, so Jekyll reads none of this front matter and the post loses its layout and title`,
        fixes: quoted.has(problem.code) ? quotingFix(post, problem) : [],
      };
    }
  },
};

/** What keeps Jekyll from reading the front matter at all; a key that stands there twice does not. */
export function yamlErrors(frontMatter: FrontMatter | null): readonly YamlProblem[] {
  const [first] = (frontMatter?.problems ?? []).filter(({ code }) => code !== 'DUPLICATE_KEY');
  // what follows is mostly the first one's echo
  return first ? [first] : [];
}

const quoted: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START']);

function quotingFix(post: PostDocument, { span }: YamlProblem): Fix[] {
  const value = post.text.slice(span.start, span.end);
  // a list or a mapping of its own, or a value that goes on in the next line, is more than a forgotten quote
  if (value === '' || /^[[{"']/.test(value) || goesOn(post.text, span.end)) return [];
  return [edit(post, 'Put the value in quotes', { span, text: quote(value) })];
}

function goesOn(text: string, end: number): boolean {
  return /^[ \t]*\r?\n[ \t]+\S/.test(text.slice(end));
}

/** In single quotes, as posts are mostly written; in double ones where an apostrophe would have to be doubled. */
export function quote(value: string): string {
  return value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}
