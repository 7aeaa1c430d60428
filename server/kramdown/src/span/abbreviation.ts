import type { Context } from '../context.ts';
import type { AbbreviationTree } from '../derived.ts';
import type { AbbreviationDefinition } from '../tree.ts';
import { isWord } from './characters.ts';

/** The longest abbreviation that begins at a position, ends before `to` and has no word character behind it. */
export function abbreviationAt(
  context: Context,
  text: string,
  from: number,
  to: number,
): AbbreviationDefinition | null {
  context.derived.abbreviations ??= plant(context);
  let tree: AbbreviationTree | undefined = context.derived.abbreviations;
  let found: AbbreviationDefinition | null = null;
  for (let at = from; at < to; at++) {
    tree = tree.next.get(text.charCodeAt(at));
    if (tree === undefined) break;
    context.steps++;
    if (tree.definition !== null && (at + 1 >= to || !isWord(text.charCodeAt(at + 1)))) found = tree.definition;
  }
  return found;
}

function plant(context: Context): AbbreviationTree {
  const root: AbbreviationTree = { next: new Map(), definition: null };
  for (const definition of context.abbreviations.values()) {
    let tree = root;
    const { abbreviation } = definition;
    context.steps += abbreviation.length;
    for (let at = 0; at < abbreviation.length; at++) {
      const code = abbreviation.charCodeAt(at);
      const next: AbbreviationTree = tree.next.get(code) ?? { next: new Map(), definition: null };
      tree.next.set(code, next);
      tree = next;
    }
    tree.definition = definition;
  }
  return root;
}
