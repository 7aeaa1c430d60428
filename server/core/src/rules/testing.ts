import { parsePost } from '../post/parsePost.ts';
import type { PostDocument, PostKind } from '../post/postDocument.ts';
import { buildSite } from '../site/buildSite.ts';
import { classify } from '../site/classify.ts';
import { pathIn, uriOf } from '../site/paths.ts';
import type { Picture, SiteIndex } from '../site/siteIndex.ts';
import { applyEdits, type FileChange } from '../text/change.ts';
import type { LinkAnswer } from '../web/linkAnswer.ts';
import { unguarded } from './attempt.ts';
import { rules } from './registry.ts';
import type { Finding, Severity } from './rule.ts';
import { runRules } from './runRules.ts';

/** One expected or found problem: the rule, and the text that its span covers. */
export interface Found {
  readonly rule: string;
  readonly text: string;
  readonly start: number;
}

export interface LintOptions {
  /** Only these rules; house rules among them count as asked for. Without: all, house rules as the blog's posts do. */
  readonly rules?: readonly string[];
  /** Path of the text in the blog. */
  readonly path?: string;
  /** Other files of the blog: path to text. They replace those of the small blog that tests have by default. */
  readonly files?: Readonly<Record<string, string>>;
  /** Sizes of pictures, by path. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** What the web says of addresses. */
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

export const testRoot = 'file:///blog';
export const testPath = '_posts/2026-05-04-harbour.md';

const testFiles: Readonly<Record<string, string>> = {
  '_config.yml': 'url: https://blog.example\n',
  '_data/authors.yml':
    'ada_brandt:\n  first_name: Ada\n  last_name: Brandt\nkofi_adjei:\n  first_name: Kofi\n  last_name: Adjei\n',
  'img/harbour/header.png': '',
};

/** Cuts the markers out of `⟦rule|text⟧`: what is left, and what they say shall be found. */
export function marked(source: string): { readonly text: string; readonly expected: readonly Found[] } {
  const open: { rule: string; start: number }[] = [];
  const expected: Found[] = [];
  let text = '';
  for (const part of source.split(/(⟦[a-z-]+\||⟧)/)) {
    const begin = /^⟦([a-z-]+)\|$/.exec(part);
    if (begin) open.push({ rule: begin[1] ?? '', start: text.length });
    else if (part === '⟧') {
      const { rule, start } = open.pop() ?? { rule: 'a marker without its beginning', start: 0 };
      expected.push({ rule, start, text: text.slice(start) });
    } else text += part;
  }
  return { text, expected: expected.toSorted(byPlace) };
}

/** What the rules find in a text, in the shape of `marked`. */
export function lint(text: string, options: LintOptions = {}): readonly Found[] {
  return findingsOf(text, options)
    .map(({ rule, span }) => ({ rule, text: text.slice(span.start, span.end), start: span.start }))
    .toSorted(byPlace);
}

export function findingsOf(text: string, options: LintOptions = {}): readonly Finding[] {
  const { post, site } = blogWith(text, options);
  return post
    ? runRules(post, site, overridesFor(options), unguarded, new Map(Object.entries(options.answers ?? {})))
    : [];
}

/**
 * Applies each fix alone: its problem must be gone and no new one there. Then all safe ones, twice: the second time
 * nothing may change. Says which fix did not hold.
 */
export function expectFixesToMend(text: string, options: LintOptions = {}): void {
  const before = findingsOf(text, options);
  for (const [index, finding] of before.entries()) {
    for (const fix of finding.fixes) {
      const blog = apply(fix.changes, text, options);
      const after = findingsOf(blog.text, blog.options);
      const left = before.toSpliced(index, 1).map(({ rule }) => rule);
      for (const { rule } of after) {
        const at = left.indexOf(rule);
        if (at < 0) throw new Error(`"${fix.title}" leaves or makes a problem of ${rule}:\n${blog.text}`);
        left.splice(at, 1);
      }
    }
  }
  const once = applySafe(text, options);
  const twice = applySafe(once.text, once.options);
  if (once.text !== twice.text)
    throw new Error(`Safe fixes change the text a second time:\n${once.text}\n---\n${twice.text}`);
}

/** The text after one fix of its first finding; throws where there is none of that title. */
export function fixed(text: string, title: string, options: LintOptions = {}): string {
  const fixes = findingsOf(text, options).flatMap((finding) => finding.fixes);
  const fix = fixes.find((each) => each.title === title);
  if (!fix) throw new Error(`No fix "${title}", only: ${fixes.map((each) => each.title).join(' · ')}`);
  return apply(fix.changes, text, options).text;
}

export function blogWith(
  text: string,
  options: LintOptions = {},
): { readonly post: PostDocument | null; readonly site: SiteIndex } {
  const path = options.path ?? testPath;
  const texts = new Map(Object.entries({ ...(options.files ?? testFiles), [path]: text }));
  const pictures = new Map(Object.entries(options.pictures ?? {}));
  const files = [...texts.keys(), ...pictures.keys()];
  const site = buildSite({ root: testRoot, files, texts, pictures, now: options.now ?? null });
  const uri = uriOf(testRoot, path);
  const kind: PostKind | null = classify(uri, text, site);
  const post = kind && parsePost({ uri, version: 1, text, kind }, { kramdown: site.config.kramdown });
  return { post, site };
}

/** The same, where the text is a post for sure. */
export function postWith(
  text: string,
  options: LintOptions = {},
): { readonly post: PostDocument; readonly site: SiteIndex } {
  const { post, site } = blogWith(text, options);
  if (!post) throw new Error(`${options.path ?? testPath} is no post`);
  return { post, site };
}

function overridesFor({ rules: wanted }: LintOptions): Record<string, Severity | 'off'> {
  // most texts of tests are bodies alone
  if (!wanted) return { 'missing-front-matter': 'off' };
  return Object.fromEntries(rules.map((rule) => [rule.id, wanted.includes(rule.id) ? rule.defaultSeverity : 'off']));
}

interface Blog {
  readonly text: string;
  readonly options: LintOptions;
}

function applySafe(text: string, options: LintOptions): Blog {
  let blog: Blog = { text, options };
  // one at a time: a fix is made for the text as it was found
  for (let round = 0; round < 100; round++) {
    const fix = findingsOf(blog.text, blog.options)
      .flatMap((finding) => finding.fixes.filter((each) => each.safe).slice(0, 1))
      .at(0);
    if (!fix) return blog;
    blog = apply(fix.changes, blog.text, blog.options);
  }
  throw new Error(`Safe fixes never end:\n${blog.text}`);
}

function apply(changes: readonly FileChange[], text: string, options: LintOptions): Blog {
  const path = options.path ?? testPath;
  const files: Record<string, string> = { ...(options.files ?? testFiles), [path]: text };
  for (const change of changes) {
    if (change.kind === 'edit') files[pathOf(change.uri)] = applyEdits(files[pathOf(change.uri)] ?? '', change.edits);
    else if (change.kind === 'create') files[pathOf(change.uri)] = change.text;
    else {
      files[pathOf(change.to)] = files[pathOf(change.from)] ?? '';
      delete files[pathOf(change.from)];
    }
  }
  return { text: files[path] ?? '', options: { ...options, files } };
}

function pathOf(uri: string): string {
  return pathIn(testRoot, uri) ?? uri;
}

function byPlace(a: Found, b: Found): number {
  return a.start - b.start || a.text.length - b.text.length || (a.rule < b.rule ? -1 : 1);
}
