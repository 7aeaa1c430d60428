import type { AbbreviationDefinition, Attributes, AttributeToken, LinkDefinition } from './tree.ts';

/** What spans work out of the definitions, when first asked for. */
export interface Derived {
  abbreviations: AbbreviationTree | null;
  /** Length of the longest link label that is defined. */
  longestLabel: number | null;
  /** The characters of `smart_quotes`. */
  quotes: { readonly names: readonly string[]; readonly characters: readonly string[] } | null;
  /** Of the definitions with a list what links hand on to later ones of the same definition. */
  readonly inherited: Map<LinkDefinition, SharedList>;
  /** What the attribute list definitions of a name come to. */
  readonly definitions: Map<string, ListContent>;
}

/** Abbreviations character by character: what a text's words are looked up in. */
export interface AbbreviationTree {
  readonly next: Map<number, AbbreviationTree>;
  /** The one that ends here. */
  definition: AbbreviationDefinition | null;
}

/** What a definition's attribute lists come to, those of its links added as they are read. */
export interface SharedList {
  /** What the references bring: it goes first. */
  named: Attributes | null;
  readonly own: Map<string, string>;
}

/** What a list, or all definitions of one name together, come to. */
export interface ListContent {
  readonly references: readonly AttributeToken[];
  readonly own: ReadonlyMap<string, string>;
}

export function nothingDerived(): Derived {
  return { abbreviations: null, longestLabel: null, quotes: null, inherited: new Map(), definitions: new Map() };
}
