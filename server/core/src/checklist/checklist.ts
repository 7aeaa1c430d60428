import type { PostDocument } from '../post/postDocument.ts';
import { readMapping } from '../post/readFrontMatter.ts';
import { headerAddress, othersWithHeader, rooted } from '../rules/front-matter/headerPicture.ts';
import { hasAvatarOfLayout } from '../rules/front-matter/missingAvatar.ts';
import { knowsAuthors, namesAuthor } from '../rules/front-matter/namesAuthor.ts';
import { placeholderPicture } from '../rules/front-matter/placeholderPicture.ts';
import { templateText } from '../rules/prose/templateText.ts';
import { rules } from '../rules/registry.ts';
import type { AnyRule, Finding, Rule } from '../rules/rule.ts';
import { levelOf, type Overrides } from '../rules/runRules.ts';
import { brokenYaml } from '../rules/settings/brokenYamlFile.ts';
import { switchedOff } from '../rules/switches.ts';
import { shown } from '../rules/wording.ts';
import { isIgnored } from '../settings/ignores.ts';
import { destinationOf } from '../site/externalLinks.ts';
import { configPath } from '../site/indexedFiles.ts';
import { pathIn } from '../site/paths.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import { externalLinks } from '../web/externalLinks.ts';
import { type LinkAnswers, noAnswers } from '../web/linkAnswer.ts';
import { type ChecklistLevel, type ChecklistPoint, checklistPoints, restPoint } from './items.ts';

/** A point of the checklist, gone through for one post. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: string;
  readonly level: ChecklistLevel;
  /** `judge`: a person has to; `off`: the blog does not ask for it, or keeps no such rule. */
  readonly state: 'ticked' | 'failed' | 'judge' | 'off';
  /** What else there is to say of it. */
  readonly note: string | null;
  /** What speaks against it, in the order of the text. */
  readonly findings: readonly Finding[];
}

export interface ChecklistOptions {
  /** What the web said of links, as far as it was asked: the findings say what speaks against them. */
  readonly answers?: LinkAnswers;
  readonly overrides?: Overrides;
}

/**
 * Goes through the checklist for a post.
 * @param findings all that the rules find in it: nothing is checked twice
 */
export function checklist(
  post: PostDocument,
  site: SiteIndex,
  findings: readonly Finding[],
  options: ChecklistOptions = {},
): readonly ChecklistItem[] {
  const named = new Set(checklistPoints.flatMap((point) => point.rules));
  const others = findings.filter(
    ({ rule, severity }) => !named.has(rule) && (severity === 'error' || severity === 'warning'),
  );
  const found = [...findings, ...ownRules.flatMap((rule) => standIn(rule, post, site, findings, options))];
  const points = checklistPoints.map((point): ChecklistItem => {
    const against = found.filter(({ rule }) => point.rules.includes(rule));
    return itemOf(point, site, against, () => undecided(point, post, site, options));
  });
  const own = site.settings.checklist.own.map(
    ({ text, level }): ChecklistItem => ({
      id: `own:${text}`,
      title: text,
      level,
      state: 'judge',
      note: null,
      findings: [],
    }),
  );
  return [...points, itemOf(restPoint, site, others, () => ofBuild(site)), ...own];
}

/** What a new post begins with is no problem while somebody writes, and has to go before others read it. */
const ownRules: readonly Rule[] = [placeholderPicture, templateText];

/** What a rule finds that is the checklist's alone unless the blog asks for it. */
function standIn(
  rule: Rule,
  post: PostDocument,
  site: SiteIndex,
  findings: readonly Finding[],
  { overrides = {} }: ChecklistOptions,
): readonly Finding[] {
  const { id, defaultSeverity: severity } = rule;
  if (!isOwn(rule, site, overrides) || findings.some((each) => each.rule === id)) return [];
  if (switchedOff(post)?.has(id) || isIgnored(site.settings, pathIn(site.root, post.uri) ?? '', id)) return [];
  return [...rule.check(post, site, true)].map((problem) => ({ ...problem, rule: id, severity }));
}

/** Whether the checklist asks for a rule whatever the blog's other rules are. */
function isOwn({ id }: AnyRule, site: SiteIndex, overrides: Overrides): boolean {
  return ownRules.some((rule) => rule.id === id) && (overrides[id] ?? site.settings.rules[id]) !== 'off';
}

type Decision = Pick<ChecklistItem, 'state' | 'note'>;

function itemOf(
  { id, title, level }: ChecklistPoint,
  { settings }: SiteIndex,
  findings: readonly Finding[],
  otherwise: () => Decision,
): ChecklistItem {
  const said = settings.checklist.levels[id];
  const item = { id, title, level: said === undefined || said === 'off' ? level : said };
  if (said === 'off') return { ...item, state: 'off', note: null, findings: [] };
  if (findings.length > 0) return { ...item, state: 'failed', note: null, findings };
  return { ...item, findings, ...otherwise() };
}

/** Of a point that nothing speaks against. */
function undecided(
  point: ChecklistPoint,
  post: PostDocument,
  site: SiteIndex,
  { answers = noAnswers, overrides = {} }: ChecklistOptions,
): Decision {
  switch (point.by) {
    case 'person':
      return { state: 'judge', note: 'for a person to judge' };
    case 'web':
      return byWeb(externalLinks(post, site), answers);
    case 'rules':
      if (point.id === 'date' && post.kind === 'draft')
        return { state: 'judge', note: 'a draft gets its date when it is published' };
      if (!rules.some((rule) => rule.id === point.rules[0] && isKept(rule, site, overrides)))
        return { state: 'off', note: 'this blog keeps no such rule' };
      return byRules(point, post, site);
  }
}

/** Of a point whose rules have looked: there may have been nothing to look at. */
function byRules({ id }: ChecklistPoint, post: PostDocument, site: SiteIndex): Decision {
  switch (id) {
    case 'header-picture':
      return ofHeaderPicture(post, site);
    case 'authors':
      return ofAuthors(post, site);
    case 'contents':
      return hasContents(post) ? ticked : { state: 'off', note: 'the post has no table of contents' };
    default:
      return ticked;
  }
}

function ofAuthors(post: PostDocument, site: SiteIndex): Decision {
  if (!namesAuthor(post, site)) {
    return knowsAuthors(site)
      ? { state: 'judge', note: 'the front matter names no author' }
      : { state: 'off', note: 'posts of this blog name no author' };
  }
  if (!hasAvatarOfLayout(post, site)) return ticked;
  return { state: 'judge', note: 'only the layout knows where the pictures of authors are' };
}

/** Also a list that is written by hand, and links from one part of the post to another. */
function hasContents({ tree, links }: PostDocument): boolean {
  return tree.toc !== null || links.some((link) => destinationOf(link)?.startsWith('#'));
}

/** A post without one is odd where others have one. */
function ofHeaderPicture(post: PostDocument, site: SiteIndex): Decision {
  const address = headerAddress(post, site);
  if (address !== null) {
    const isSure = /^\/|^[a-z][a-z0-9+.-]*:|\{/i.test(rooted(address, post, site));
    return isSure ? ticked : { state: 'judge', note: `only the layout knows where ${shown(address)} is` };
  }
  const { having, all } = othersWithHeader(post, site);
  if (having > 0 && having * 2 >= all)
    return { state: 'failed', note: 'the front matter names no image, which most posts of this blog have' };
  if (having === 0 && all > 0) return { state: 'off', note: 'posts of this blog have no header picture' };
  return { state: 'judge', note: 'the front matter names no image' };
}

/** What is broken outside the post may lose all of it. */
function ofBuild({ texts }: SiteIndex): Decision {
  if (brokenYaml(readMapping(texts.get(configPath) ?? '')) === null) return ticked;
  return { state: 'failed', note: `${configPath} is broken, so the site is not built` };
}

function byWeb(links: ReturnType<typeof externalLinks>, answers: LinkAnswers): Decision {
  if (links.length === 0) return { state: 'off', note: 'the post has no links to other sites' };
  if (links.some(({ address }) => !answers.has(address))) return { state: 'judge', note: 'not asked yet' };
  const undecided = links.filter(({ address }) => answers.get(address)?.kind === 'undecided').length;
  return undecided === 0 ? ticked : { state: 'judge', note: `${undecided} could not be asked` };
}

const ticked: Decision = { state: 'ticked', note: null };

/** Whether a rule would say something: a house rule that nobody asks for goes by what the posts show. */
function isKept(rule: AnyRule, site: SiteIndex, overrides: Overrides): boolean {
  if (isOwn(rule, site, overrides)) return true;
  const level = levelOf(rule, site, overrides);
  if (!level) return false;
  return rule.tier === 'fact' || level.asked || (rule.evidence?.some((each) => each.holds(site)) ?? true);
}
