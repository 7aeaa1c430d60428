import type { Context } from '../context.ts';
import type { ListContent } from '../derived.ts';
import type { AttributeList, Attributes, AttributeToken } from '../tree.ts';

/**
 * The attributes of an element after an attribute list: what its references name first, then its own.
 * Keys keep the place at which they first came; classes add up, every other key is replaced.
 */
export function applyAttributeList(
  attributes: Attributes | null,
  list: AttributeList,
  context: Context,
): Attributes | null {
  if (list.tokens.length === 0) return attributes;
  const content = contentOf(list.tokens, context);
  const result = new Map(attributes ?? []);
  if (content.references.length === 0) addOwn(result, content.own);
  else applyDeep(result, content, context);
  return result.size === 0 ? attributes : result;
}

/**
 * A list may name definitions that name others, over and over: `{:a: b b}`, `{:b: c c}` … double with each line. The
 * limit keeps that from growing without end; no text written by hand comes near it.
 */
const mostReferences = 1000;

interface Pending extends ListContent {
  /** The reference that led here, `null` for the list itself. */
  readonly name: string | null;
  next: number;
}

/** Depth first, with a stack of its own: a chain of definitions may be of any length. */
function applyDeep(result: Map<string, string>, content: ListContent, context: Context): void {
  const stack: Pending[] = [{ ...content, name: null, next: 0 }];
  const open = new Set<string>();
  let count = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const reference = top.references[top.next++];
    if (reference === undefined) {
      addOwn(result, top.own);
      if (top.name !== null) open.delete(top.name);
      stack.pop();
      continue;
    }
    const content = definedContent(reference.name, context);
    if (content === null) {
      warnOfUndefined(reference, context);
      continue;
    }
    if (open.has(reference.name)) {
      context.warn(
        'reference-cycle',
        reference,
        `The definition "${reference.name}" refers to itself, which ends the site's build`,
      );
      continue;
    }
    if (++count > mostReferences) continue;
    open.add(reference.name);
    stack.push({ ...content, name: reference.name, next: 0 });
  }
}

function warnOfUndefined(reference: AttributeToken, context: Context): void {
  const { name } = reference;
  if (name === 'toc' || name === 'footnotes' || name.startsWith('auto_ids')) return;
  const message = `No attribute list definition is named "${name}", so this reference does nothing`;
  context.warn('undefined-reference', reference, message);
}

/** Worked out once for each name, however often it is referred to; `null`: nothing has that name. */
function definedContent(name: string, context: Context): ListContent | null {
  const known = context.derived.definitions.get(name);
  if (known !== undefined) return known;
  const definitions = context.attributeListDefinitions.get(name);
  if (definitions === undefined) return null;
  const content = contentOf(
    definitions.flatMap(({ tokens }) => tokens),
    context,
  );
  context.derived.definitions.set(name, content);
  return content;
}

/** What tokens come to by themselves, and the references among them. */
export function contentOf(tokens: readonly AttributeToken[], context: Context): ListContent {
  context.steps += tokens.length;
  const own = new Map<string, string>();
  const references: AttributeToken[] = [];
  for (const token of tokens) {
    if (token.kind === 'pair') own.set(token.name, token.value ?? '');
    else if (token.kind === 'id') own.set('id', token.name);
    else if (token.kind === 'class') own.set('class', joinClasses(own.get('class'), token.value ?? token.name));
    else if (token.kind === 'reference') references.push(token);
  }
  return { references, own };
}

/** Adds a list's own attributes to those that are there: classes add up, every other key is replaced. */
export function addOwn(result: Map<string, string>, own: ReadonlyMap<string, string>): void {
  for (const [key, value] of own) {
    result.set(key, key === 'class' ? joinClasses(result.get('class'), value) : value);
  }
}

function joinClasses(before: string | undefined, added: string): string {
  return `${before ?? ''} ${added}`.trimStart();
}
