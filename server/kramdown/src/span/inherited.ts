import { addOwn, applyAttributeList, contentOf } from '../attributes/apply.ts';
import type { Context } from '../context.ts';
import type { AttributeList, Attributes, LinkDefinition } from '../tree.ts';

/** The lists of a definition, as if they were one: links share it from now on. */
export function shareList(context: Context, definition: LinkDefinition, list: AttributeList): void {
  context.derived.inherited.set(definition, { named: null, own: new Map() });
  handOn(context, definition, list);
}

/**
 * The attributes that a definition's own list gives to each link; `own` are keys that the link itself sets. A list
 * behind one link also changes all later links of a definition that has a list: kramdown adds it to that one.
 */
export function inheritedAttributes(
  context: Context,
  definition: LinkDefinition | null,
  own: readonly string[],
): Attributes | null {
  const shared = definition === null ? undefined : context.derived.inherited.get(definition);
  if (definition === null || shared === undefined) return null;
  const attributes = new Map(shared.named ?? []);
  addOwn(attributes, shared.own);
  for (const key of own) attributes.delete(key);
  if (definition.title !== null) attributes.delete('title');
  return attributes.size === 0 ? null : attributes;
}

/** A list behind a link changes what later links of its definition inherit. */
export function handOn(context: Context, definition: LinkDefinition | null, list: AttributeList): void {
  const shared = definition === null ? undefined : context.derived.inherited.get(definition);
  if (shared === undefined) return;
  const { own, references } = contentOf(list.tokens, context);
  shared.named = applyAttributeList(shared.named, { ...list, tokens: references }, context);
  addOwn(shared.own, own);
}
