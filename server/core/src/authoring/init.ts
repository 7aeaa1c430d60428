import { sentenceOf } from '../rules/evidence.ts';
import { usualKeys } from '../rules/front-matter/missingKey.ts';
import { rules } from '../rules/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { settingsPath } from '../site/indexedFiles.ts';
import { uriOf } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { FileChange } from '../text/change.ts';
import { yamlWord } from '../text/yamlWord.ts';

/** Creates `.lectern.yml` with what the blog's posts do; `null` where there is one. */
export function initialSettings(site: SiteIndex): FileChange | null {
  if (site.files.has(settingsPath)) return null;
  return { kind: 'create', uri: uriOf(site.root, settingsPath), text: settingsText(site) };
}

/** `.lectern.yml` as the posts would write it, each line with the count behind it. */
export function settingsText(site: SiteIndex): string {
  const { posts } = site.conventions;
  const lines = [
    `# Settings of Lectern, from what ${counted(posts, 'post')} of this blog ${posts === 1 ? 'does' : 'do'}.`,
    '# With this file, a rule of the house is on only if it is named here.',
    ...ruleLines(site),
    ...frontMatterLines(site),
    ...otherLines(site),
  ];
  return `${lines.join('\n')}\n`;
}

function ruleLines(site: SiteIndex): readonly string[] {
  // one that only another section of the settings can ask for has none
  const house = rules.filter(({ tier, evidence }) => tier === 'house' && evidence);
  const held = house.filter((rule) => rule.evidence?.some((each) => each.holds(site)));
  const others = house.filter((rule) => !held.includes(rule));
  return [
    '',
    held.length > 0 ? 'rules:' : '# no rule of the house has enough posts behind it',
    ...held.flatMap((rule) => [...evidenceLines(rule, site), `  ${ruleLine(rule, site)}`]),
    ...(others.length > 0 ? ['', '  # too few posts do these'] : []),
    ...others.flatMap((rule) => [...evidenceLines(rule, site), `  # ${rule.id}: ${rule.defaultSeverity}`]),
  ];
}

function evidenceLines(rule: AnyRule, site: SiteIndex): readonly string[] {
  const counted = (rule.evidence ?? []).filter((each) => each.count(site).carry > 0);
  return counted.map((each) => `  # ${sentenceOf(each, site)}`);
}

function ruleLine({ id, defaultSeverity, evidence = [] }: AnyRule, site: SiteIndex): string {
  const options = Object.entries(Object.assign({}, ...evidence.map((each) => each.options?.(site) ?? {})));
  if (options.length === 0) return `${id}: ${defaultSeverity}`;
  const written = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${id}: {severity: ${defaultSeverity}, ${written.join(', ')}}`;
}

function frontMatterLines(site: SiteIndex): readonly string[] {
  const { conventions, vocabularies } = site;
  const order = conventions.keyOrder();
  const required = usualKeys(site, '').toSorted((a, b) => order.keys.indexOf(a) - order.keys.indexOf(b));
  const isOrdered = order.follow >= fewest && order.follow * 2 > order.carry;
  const usual = order.keys.filter((key) => (conventions.keys.get(key) ?? 0) >= fewest);
  const categories = withoutVariants(vocabularies.categories);
  const seen = conventions.keys.get('category') ?? 0;
  const showsCategories = seen >= fewest && seen * 2 > conventions.posts;
  const lines = [
    ...list('required', required, (key) => `${conventions.keys.get(key) ?? 0} of ${conventions.posts} posts`),
    ...(isOrdered && usual.length > 1
      ? [`  # in this order in ${order.follow} of ${order.carry} posts`, `  order: [${usual.map(yamlWord).join(', ')}]`]
      : []),
    ...(showsCategories && categories.length > 0 ? vocabularyLines('category', categories) : []),
  ];
  return lines.length > 0 ? ['', 'frontMatter:', ...lines] : [];
}

function vocabularyLines(key: string, words: readonly (readonly [string, number])[]): readonly string[] {
  return [
    '  properties:',
    `    ${key}:`,
    '      type: string',
    `      # every ${key} that posts have; another spelling of one is left out`,
    '      enum:',
    ...words.map(([text, count]) => `        - ${yamlWord(text)} # ${counted(count, 'post')}`),
  ];
}

function list(name: string, words: readonly string[], remark: (text: string) => string): readonly string[] {
  if (words.length === 0) return [];
  const longest = Math.max(...words.map((text) => yamlWord(text).length));
  return [`  ${name}:`, ...words.map((text) => `    - ${yamlWord(text).padEnd(longest)} # ${remark(text)}`)];
}

/** What no rule asks for, but whoever reads the file may want to know. */
function otherLines({ conventions }: SiteIndex): readonly string[] {
  const { follow = 0, carry = 0 } = conventions.counts['generated-toc'] ?? {};
  if (carry === 0) return [];
  return ['', `# ${howMade(follow, carry)}.`];
}

/** @param carry how many tables of contents there are */
function howMade(follow: number, carry: number): string {
  const all = carry === 1 ? 'The only table of contents is' : `All ${carry} tables of contents are`;
  if (follow === carry) return `${all} generated by \`{:toc}\``;
  if (follow === 0) return `${all} written by hand`;
  const rest = carry - follow === 1 ? 'the other one is' : 'the others are';
  return `Of ${carry} tables of contents, ${follow} ${follow === 1 ? 'is' : 'are'} generated by \`{:toc}\`, ${rest} written by hand`;
}

const fewest = 5;

/** Words without those that differ from a more frequent one in letter case or blanks only; the most frequent first. */
function withoutVariants(words: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const best = new Map<string, readonly [string, number]>();
  for (const [text, count] of words) {
    const plain = text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
    // a word of signs alone is one as well
    const key = plain === '' ? text : plain;
    if (count > (best.get(key)?.[1] ?? 0)) best.set(key, [text, count]);
  }
  return [...best.values()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
