import type { CardTemplate } from './cards/cardTemplate.ts';
import type { Problem, Severity } from './rules/problem.ts';

/** `.lectern.yml`. */
export interface Settings {
  /** Where they stand; `null` where there is no such file. */
  readonly uri: string | null;
  /** Severity by rule id; `off` switches a rule off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule id, as far as they are given: a rule gets them with its defaults filled in. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly frontMatter: FrontMatterSchema;
  /** Hosts that count as the blog's own, beside that of `url`; lower case, without `www.`. */
  readonly ownHosts: readonly string[];
  /** Names in the spelling that the blog wants, such as `TypeScript`. */
  readonly words: readonly string[];
  readonly ignores: readonly Ignore[];
  readonly checklist: ChecklistSettings;
  /** Session cards of the blog's own. */
  readonly cards: readonly CardTemplate[];
  /** Whether there is a settings file: then house rules are on only where it names them. */
  readonly present: boolean;
  /** Faults of the file itself; spans count in it. */
  readonly problems: readonly Problem[];
}

/** What front matter of posts must look like. */
export interface FrontMatterSchema {
  /** Keys that each post has; `null`: not said, so what most posts have counts. */
  readonly required: readonly string[] | null;
  /** Keys in the order in which they stand; those that are not named may stand anywhere. `null`: not said. */
  readonly order: readonly string[] | null;
  /** By key. */
  readonly properties: Readonly<Record<string, ValueSchema>>;
  /** Whether keys that are neither in `required`, `order` nor `properties` are a problem. */
  readonly additionalProperties: boolean;
}

/** The part of JSON Schema that a front matter value can be described by. */
export interface ValueSchema {
  readonly type?: ValueType | readonly ValueType[];
  readonly enum?: readonly (string | number | boolean | null)[];
  /** Regular expression, as JavaScript reads it with the flag `u`. */
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: ValueSchema;
}

export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** What is gone through before a post is published. */
export interface ChecklistSettings {
  /** By id of a point; one that is not named keeps its own level. */
  readonly levels: Readonly<Record<string, 'required' | 'recommended' | 'off'>>;
  /** Points of the blog's own, which a person judges. */
  readonly own: readonly OwnPoint[];
}

export interface OwnPoint {
  readonly text: string;
  readonly level: 'required' | 'recommended';
}

/** Files in which some rules say nothing. */
export interface Ignore {
  /** Path or pattern, relative to the blog's root: `_posts/2015-*`. */
  readonly files: string;
  /** Rule ids; `null`: all. */
  readonly rules: readonly string[] | null;
}

export const noSettings: Settings = {
  uri: null,
  rules: {},
  options: {},
  frontMatter: { required: null, order: null, properties: {}, additionalProperties: true },
  ownHosts: [],
  words: [],
  ignores: [],
  checklist: { levels: {}, own: [] },
  cards: [],
  present: false,
  problems: [],
};
