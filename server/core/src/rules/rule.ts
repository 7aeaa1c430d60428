import type { PostDocument } from '../post/postDocument.ts';
import type { Settings } from '../settings.ts';
import type { SiteIndex } from '../site/siteIndex.ts';
import type { TextEdit } from '../text/change.ts';
import type { LinkAnswers } from '../web/linkAnswer.ts';
import type { Evidence } from './evidence.ts';
import type { Fix, Problem, Severity } from './problem.ts';

export type { Fix, Problem, Severity } from './problem.ts';

/** `front-matter` for keys and values, `attributes` for IALs and ALDs, … : how the rule reference is laid out. */
export type RuleGroup =
  | 'front-matter'
  | 'attributes'
  | 'links'
  | 'headings'
  | 'html'
  | 'blocks'
  | 'prose'
  | 'liquid'
  | 'sessions'
  | 'settings';

/**
 * Which tier a rule is of. A fact of the generator is always on. A house rule is on where `.lectern.yml` names it or,
 * without that file, where the blog's posts show the convention.
 */
export type Tier = 'fact' | 'house';

/** Which files it reads: `page` every file that Jekyll converts, `post` posts and drafts. */
export type Scope = 'page' | 'post';

interface RuleFacts {
  /** kebab-case, named after the fault. */
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly tier: Tier;
  readonly defaultSeverity: Severity;
  /** Of a rule of the house: whether another section of the settings asks for it. */
  readonly isAskedFor?: (settings: Settings) => boolean;
  /** Of a rule of the house: by what it is inferred, where nobody has written it down. */
  readonly evidence?: readonly Evidence[];
  /** What `.lectern.yml` may set, by name: settings schema, checks and the reference come from this. */
  readonly options?: OptionSpecs;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** One option of a rule: its type is that of its default. */
export type OptionSpec =
  | { readonly kind: 'flag'; readonly default: boolean; readonly description: string }
  | {
      readonly kind: 'number';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly kind: 'text'; readonly default: string; readonly pattern?: string; readonly description: string }
  | {
      readonly kind: 'choice';
      readonly default: string;
      readonly values: readonly string[];
      readonly description: string;
    }
  | { readonly kind: 'texts'; readonly default: readonly string[]; readonly description: string };

/** Values of options, the rule's defaults filled in. */
export type OptionsOf<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: OptionValue<Specs[Name]> };

type OptionValue<Spec extends OptionSpec> = Spec extends { readonly kind: 'flag' }
  ? boolean
  : Spec extends { readonly kind: 'number' }
    ? number
    : Spec extends { readonly kind: 'texts' }
      ? readonly string[]
      : Spec extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
        ? Value
        : string;

/** A rule that reads one file. */
export interface Rule extends RuleFacts {
  readonly on: Scope;
  /**
   * @param asked whether settings or command line name the rule; a house rule that is not asked for goes by
   *   `site.conventions`, and yields nothing where the blog's posts do not show its convention
   */
  check(post: PostDocument, site: SiteIndex, asked: boolean): Iterable<Problem>;
}

/** A rule that reads a file of the blog that is no post: the problem says which. */
export interface SiteRule extends RuleFacts {
  readonly on: 'site';
  check(site: SiteIndex): Iterable<SiteProblem>;
}

/** A rule that reads what a post says of rules, once the others have run. */
export interface SwitchRule extends RuleFacts {
  readonly on: 'switch';
  /** @param finds whether a rule would find anything in the post if it were on */
  check(post: PostDocument, ids: readonly string[], finds: (id: string) => boolean): Iterable<Problem>;
}

/** A rule that reads a post beside what the web has said of its links. Nobody asks the web for it unasked. */
export interface WebRule extends RuleFacts {
  readonly on: 'web';
  check(post: PostDocument, site: SiteIndex, answers: LinkAnswers): Iterable<Problem>;
}

export type AnyRule = Rule | SiteRule | SwitchRule | WebRule;

export interface SiteProblem extends Problem {
  readonly uri: string;
}

/** A problem with what the registry and the settings say of it. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

export interface SiteFinding extends Finding {
  readonly uri: string;
}

/** A safe fix that edits the post itself. */
export function edit(post: PostDocument, title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, safe: true, changes: [{ kind: 'edit', uri: post.uri, edits }] };
}

/** A rule with options: its check gets what the settings say, the defaults where they say nothing. */
export function withOptions<const Specs extends OptionSpecs>(
  rule: Omit<Rule, 'options' | 'check'> & {
    readonly options: Specs;
    check(post: PostDocument, site: SiteIndex, asked: boolean, options: OptionsOf<Specs>): Iterable<Problem>;
  },
): Rule {
  return { ...rule, check: (post, site, asked) => rule.check(post, site, asked, optionsFor(rule, site)) };
}

/** What the settings say of a rule's options, the defaults where they say nothing. */
export function optionsFor<Specs extends OptionSpecs>(
  rule: { readonly id: string; readonly options: Specs },
  site: SiteIndex,
): OptionsOf<Specs> {
  const given = site.settings.options[rule.id] ?? {};
  // settings are checked against the specs when they are read
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, given[name] ?? spec.default]),
  ) as OptionsOf<Specs>;
}
