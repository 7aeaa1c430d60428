import { readFileSync } from 'node:fs';
import { docPath } from '../../server/core/src/rules/docPath.ts';
import { rules } from '../../server/core/src/rules/registry.ts';
import type { AnyRule, RuleGroup } from '../../server/core/src/rules/rule.ts';
import type { Generated } from './generated.ts';

/** The rule reference, for reading and for the command line, from the registry and the pages beside the rules. */
export function ruleReference(): readonly Generated[] {
  const pages = rules.map((rule) => ({
    rule,
    page: readFileSync(`server/core/src/rules/${docPath(rule)}`, 'utf8').trim(),
  }));
  return [
    { path: 'docs/rules.md', text: reference(pages) },
    { path: 'server/cli/src/rulePages.ts', text: module(pages) },
  ];
}

interface Page {
  readonly rule: AnyRule;
  readonly page: string;
}

const groups: Readonly<Record<RuleGroup, string>> = {
  'front-matter': 'Front matter',
  attributes: 'Attribute lists and attributes',
  headings: 'Headings and tables of contents',
  links: 'Links, footnotes and abbreviations',
  html: 'HTML',
  blocks: 'Blocks',
  prose: 'Text',
  liquid: 'Liquid',
  sessions: 'Sessions',
  settings: 'Settings and data',
};

function reference(pages: readonly Page[]): string {
  const sections = (Object.keys(groups) as RuleGroup[]).flatMap((group) => {
    const own = pages.filter(({ rule }) => rule.group === group);
    return own.length > 0 ? [{ title: groups[group], own }] : [];
  });
  const contents = sections.flatMap(({ title, own }) => [
    '',
    `**${title}**`,
    '',
    '| Rule | Severity | On | Finds |',
    '|------|----------|----|-------|',
    ...own.map(
      ({ rule }) => `| [${rule.id}](#${rule.id}) | ${rule.defaultSeverity} | ${whenOn(rule)} | ${rule.title} |`,
    ),
  ]);
  const details = sections.flatMap(({ title, own }) => ['', `## ${title}`, ...own.flatMap(section)]);
  return [
    '<!-- Made by scripts/generate.ts from the pages beside the rules: change those. -->',
    '# Rules',
    '',
    'A rule reports an **error** where the build breaks or something is lost on the site, a **warning** for a visible fault or a house rule, a **hint** where taste decides.',
    'What kramdown, Jekyll and HTML make a fact is **always** on.',
    "A rule of the **house** is on where `.lectern.yml` names it; without that file, where the blog's posts follow it: at least five times, and mostly.",
    'In `.lectern.yml`:',
    '',
    '```yaml',
    'rules:',
    '  external-link-attributes: warning',
    '  skipped-level: off',
    '```',
    ...contents,
    ...details,
    '',
  ].join('\n');
}

function section({ rule, page }: Page): string[] {
  const [, ...lines] = page.split('\n');
  return ['', `### ${rule.id}`, '', `${rule.title} · ${rule.defaultSeverity} · ${whenOn(rule)}`, ...demoted(lines)];
}

function whenOn(rule: AnyRule): string {
  return rule.tier === 'house' ? 'house' : 'always';
}

/** Headings two levels down; lines in code stay as they are. */
function demoted(lines: readonly string[]): string[] {
  let inCode = false;
  return lines.map((line) => {
    if (line.startsWith('```')) inCode = !inCode;
    return !inCode && line.startsWith('## ') ? `##${line}` : line;
  });
}

function module(pages: readonly Page[]): string {
  const entries = pages.map(({ rule, page }) => `  '${rule.id}': \`${escaped(`${page}\n`)}\`,`);
  return [
    '// Made by scripts/generate.ts from the pages beside the rules: change those.',
    '',
    '/** The page of each rule, in Markdown. */',
    'export const rulePages: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}
