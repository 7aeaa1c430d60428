import type { AttributeList, HtmlElement, Link } from 'markdown-it-kramdown';
import type { PostDocument } from '../../post/postDocument.ts';
import { destinationOf, isExternal } from '../../site/externalLinks.ts';
import type { SiteIndex } from '../../site/siteIndex.ts';
import type { TextEdit } from '../../text/change.ts';
import { convention } from '../evidence.ts';
import { edit, type OptionSpecs, optionsFor, type Rule, withOptions } from '../rule.ts';
import { list } from '../wording.ts';
import { listsByTarget } from './listsByTarget.ts';
import { isMisspeltTarget } from './misspeltTarget.ts';

/** What is wrong with one attribute of a link: the value to write, and where, if it is written already. */
interface Want {
  readonly name: 'target' | 'rel';
  readonly value: string;
  /** The written value that is not enough; `null` where the attribute is not there at all. */
  readonly present: string | null;
}

const linkOptions = {
  target: { kind: 'text', default: '_blank', description: 'Value of `target`. Empty: none is asked for.' },
  rel: { kind: 'text', default: 'noopener noreferrer', description: 'Words of `rel`. Empty: none is asked for.' },
} as const satisfies OptionSpecs;

/** A link to another site that would replace the blog, or that lets the other site reach back. */
export const externalLinkAttributes: Rule = withOptions({
  id: 'external-link-attributes',
  title: 'Link to another site does not open in a new tab',
  group: 'attributes',
  tier: 'house',
  on: 'post',
  defaultSeverity: 'warning',
  evidence: [
    {
      ...convention('external-link-target', 'links to other sites with `target` or `rel`', 'open a new tab'),
      options: ({ conventions: shown }) => (shown.holds('external-link-target') ? {} : { target: '' }),
    },
    {
      ...convention('external-link-rel', 'links to other sites with `target` or `rel`', 'have `rel="noopener"`'),
      options: ({ conventions: shown }) => (shown.holds('external-link-rel') ? {} : { rel: '' }),
    },
  ],
  options: linkOptions,
  *check(post, site, asked) {
    const links = post.links.filter((link) => isExternal(destinationOf(link), site.config));
    const listsOf = attributeListsOf(post);
    const wanted = conventionsOf(site).filter(({ id }) => asked || site.conventions.holds(id));
    for (const link of links) {
      const lists = listsOf(link);
      const wants = wanted
        .flatMap((each) => wantOf(link, each))
        .filter(({ name }) => !isMeant(post, link, lists, name));
      if (wants.length === 0) continue;
      const edits = editsFor(post, link, lists, wants);
      yield {
        span: link.type === 'link' ? { start: link.start, end: link.end } : link.openTag,
        message: messageFor(wants),
        fixes: edits ? [edit(post, `Add ${wants.map(write).join(' ')}`, ...edits)] : [],
      };
    }
  },
});

/** The attribute list that a new link to another site needs in this blog; empty where nothing is asked of it. */
export function attributesOfExternalLinks(site: SiteIndex): string {
  const wanted = conventionsOf(site).filter(({ id }) => isAskedFor(site, id));
  return wanted.length > 0 ? `{:${wanted.map(write).join(' ')}}` : '';
}

/**
 * What a link needs besides where it is about to lead to another site.
 * @param lists those that it has already
 */
export function editsToDress(
  post: PostDocument,
  site: SiteIndex,
  link: Link | HtmlElement,
  lists: readonly AttributeList[],
): readonly TextEdit[] {
  const wants = conventionsOf(site).flatMap((each) => (isAskedFor(site, each.id) ? wantOf(link, each) : []));
  return wants.length > 0 ? (editsFor(post, link, lists, wants) ?? []) : [];
}

/** Whether settings or, without them, the blog's posts ask for one of the conventions. */
function isAskedFor(site: SiteIndex, convention: string): boolean {
  const { rules, present } = site.settings;
  const severity = rules[externalLinkAttributes.id];
  if (severity === 'off' || (present && severity === undefined)) return false;
  return severity !== undefined || site.conventions.holds(convention);
}

interface LinkConvention {
  readonly id: string;
  readonly name: 'target' | 'rel';
  readonly value: string;
  readonly fits: (present: string) => boolean;
}

/** What a link to another site may be asked for, with the values that the settings name. */
function conventionsOf(site: SiteIndex): readonly LinkConvention[] {
  const { target, rel } = optionsFor({ id: externalLinkAttributes.id, options: linkOptions }, site);
  const words = rel.split(/\s+/);
  // browsers take `noreferrer` for both
  const needed = words.includes('noopener') ? ['noopener'] : words;
  const all: readonly LinkConvention[] = [
    { id: 'external-link-target', name: 'target', value: target, fits: (present) => present === target },
    {
      id: 'external-link-rel',
      name: 'rel',
      value: rel,
      fits: (present) => needed.every((word) => present.split(/\s+/).includes(word)),
    },
  ];
  return all.filter(({ value }) => value !== '');
}

function wantOf(link: Link | HtmlElement, { name, value, fits }: LinkConvention): readonly Want[] {
  const present = link.attributes?.get(name) ?? null;
  if (present !== null && fits(present)) return [];
  // other words of `rel`, such as `nofollow`, stay
  const kept = name === 'rel' && present?.trim() ? `${present.trim()} ${value}` : value;
  return [{ name, value: kept, present }];
}

/** Finds the attribute lists that touch a link, and one that a gap keeps from it. */
function attributeListsOf(post: PostDocument): (link: Link | HtmlElement) => readonly AttributeList[] {
  const touching = post.derived(listsByTarget);
  const behindGap = new Map(post.attributeLists.flatMap((each) => (each.gap ? [[each.gap.start, each] as const] : [])));
  return (link) => {
    const lost = behindGap.get(link.end);
    return [...(touching.get(link) ?? []), ...(lost ? [lost] : [])];
  };
}

/** Whether the author wrote it where kramdown does not find it: another rule says so, and its fix brings it back. */
function isMeant(post: PostDocument, link: Link | HtmlElement, lists: readonly AttributeList[], name: string): boolean {
  // another rule mends the value
  if (name === 'target' && isMisspeltTarget(link.attributes?.get('target') ?? '')) return true;
  const beginning = new RegExp(`^${name}\\s*=`);
  return lists.some(({ tokens, target, end }) =>
    tokens.some(
      ({ kind, start }) => (target !== link || kind !== 'pair') && beginning.test(post.text.slice(start, end)),
    ),
  );
}

function messageFor(wants: readonly Want[]): string {
  const target = wants.find(({ name }) => name === 'target');
  const without = list(wants.map(write));
  if (target) return `This link to another site lacks ${without}, so it opens in place of the post`;
  return `This link opens a new tab without ${without}, so the other site learns where the reader came from`;
}

function write({ name, value }: Pick<Want, 'name' | 'value'>): string {
  return `${name}="${value}"`;
}

/** `null` where the attribute comes from a definition, which other links share. */
function editsFor(
  post: PostDocument,
  link: Link | HtmlElement,
  all: readonly AttributeList[],
  wants: readonly Want[],
): readonly TextEdit[] | null {
  const lists = all.filter((each) => each.target === link);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const want of wants) {
    if (want.present === null) {
      added.push(write(want));
      continue;
    }
    const written = valueSpanOf(link, lists, want.name);
    if (!written) return null;
    edits.push({ span: written, text: want.value });
  }
  if (added.length > 0) edits.push(insertion(post, link, lists.at(-1) ?? null, added.join(' ')));
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

function valueSpanOf(link: Link | HtmlElement, lists: readonly AttributeList[], name: string): TextEdit['span'] | null {
  const token = lists.flatMap((list) => list.tokens).findLast((each) => each.kind === 'pair' && each.name === name);
  if (token) return token.valueSpan;
  return link.type === 'html' ? (link.tagAttributes.find((each) => each.name === name)?.valueSpan ?? null) : null;
}

function insertion(post: PostDocument, link: Link | HtmlElement, list: AttributeList | null, text: string): TextEdit {
  if (list) {
    const at = list.end - 1;
    const isEmpty = /^\{:\s*\}$/.test(post.text.slice(list.start, list.end));
    const padded = /\s/.test(post.text.charAt(at - 1));
    return { span: { start: at, end: at }, text: isEmpty || padded ? text : ` ${text}` };
  }
  if (link.type === 'link') return { span: { start: link.end, end: link.end }, text: `{:${text}}` };
  const closing = /\s*\/?>$/.exec(post.text.slice(link.openTag.start, link.openTag.end))?.[0].length ?? 1;
  const at = link.openTag.end - closing;
  return { span: { start: at, end: at }, text: ` ${text}` };
}
