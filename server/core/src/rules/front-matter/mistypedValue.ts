import type { FrontMatterEntry } from '../../post/frontMatter.ts';
import type { PostDocument } from '../../post/postDocument.ts';
import { yamlText } from '../../text/yamlWord.ts';
import { edit, type Problem, type Rule } from '../rule.ts';
import { readableEntries } from './yamlError.ts';

/** A value that is of another type than its readers expect: a title that YAML reads as a number, say. */
export const mistypedValue: Rule = {
  id: 'mistyped-value',
  title: 'Value of the wrong type in the front matter',
  group: 'front-matter',
  tier: 'fact',
  on: 'page',
  defaultSeverity: 'warning',
  *check(post) {
    for (const entry of readableEntries(post.frontMatter)) {
      const expected = types.get(entry.key);
      if (expected && entry.valueSpan) yield* expected(post, entry);
    }
  },
};

type Check = (post: PostDocument, entry: FrontMatterEntry) => Iterable<Problem>;

const types: ReadonlyMap<string, Check> = new Map([
  ['title', text],
  ['layout', text],
  ['permalink', text],
  ['slug', slug],
  ['description', text],
  ['category', text],
  ['tags', textOrList],
  ['categories', textOrList],
  ['authors', textOrList],
  ['comments', yesOrNo],
  ['published', yesOrNo],
]);

function* text(post: PostDocument, { key, value, valueSpan }: FrontMatterEntry): Iterable<Problem> {
  if (!valueSpan || value === null || typeof value === 'string') return;
  // `layout: false` and `layout: none` are how a page says that it has none
  if (key === 'layout' && value === false) return;
  yield quotable(post, valueSpan, `\`${key}\` is ${nameOf(value)} here, not text`, value);
}

/** Jekyll makes an address of it, and of a number it cannot. */
function* slug(post: PostDocument, { value, valueSpan }: FrontMatterEntry): Iterable<Problem> {
  if (!valueSpan || value === null || typeof value === 'string') return;
  const fault = `\`slug\` is ${nameOf(value)} here, not text`;
  yield { ...quotable(post, valueSpan, fault, value), message: `${fault}, so the build of the site stops` };
}

function* textOrList(post: PostDocument, { key, value, valueSpan, items }: FrontMatterEntry): Iterable<Problem> {
  if (!valueSpan || value === null || typeof value === 'string') return;
  if (!Array.isArray(value)) {
    yield quotable(post, valueSpan, `\`${key}\` is ${nameOf(value)} here, neither text nor a list`, value);
    return;
  }
  for (const item of items) {
    if (typeof item.value === 'string') continue;
    yield quotable(post, item.span, `This entry of \`${key}\` is ${nameOf(item.value)}, not text`, item.value);
  }
}

function* yesOrNo(post: PostDocument, { key, value, valueSpan }: FrontMatterEntry): Iterable<Problem> {
  if (!valueSpan || value === null || typeof value === 'boolean') return;
  const meant = typeof value === 'string' ? /^(?:(true|yes|on)|false|no|off)$/i.exec(value.trim()) : null;
  yield {
    span: valueSpan,
    message: `\`${key}\` is ${nameOf(value)} here, not \`true\` or \`false\`, so the site takes it for true`,
    fixes: meant ? [edit(post, 'Take the quotes away', { span: valueSpan, text: meant[1] ? 'true' : 'false' })] : [],
  };
}

function quotable(post: PostDocument, span: Problem['span'], what: string, value: unknown): Problem {
  const source = post.text.slice(span.start, span.end);
  const canQuote = value === null || typeof value !== 'object' || value instanceof Date;
  return {
    span,
    message: `${what}, so the site may show something else or drop it`,
    fixes: canQuote && source !== '' ? [edit(post, 'Put it in quotes', { span, text: yamlText(source) })] : [],
  };
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return 'a yes or no';
    case 'string':
      return 'text';
    default:
      return 'a mapping';
  }
}
