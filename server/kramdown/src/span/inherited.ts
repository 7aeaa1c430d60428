import { applyAttributeList } from '../attributes/apply.ts';
import type { Context } from '../context.ts';
import type { AttributeList, Attributes, LinkDefinition } from '../tree.ts';

/**
 * The attributes that a definition's own list gives to each link; `own` are keys that the link itself sets. A list
 * behind one link also changes all later links of a definition that has a list: kramdown adds it to that one.
 */
export function inheritedAttributes(
  context: Context,
  definition: LinkDefinition | null,
  own: readonly string[],
): Attributes | null {
  if (definition === null || definition.attributes === null) return null;
  const attributes = context.derived.inherited.get(definition) ?? definition.attributes;
  const hidden = definition.title === null ? own : [...own, 'title'];
  if (!hidden.some((key) => attributes.has(key))) return attributes;
  const rest = new Map([...attributes].filter(([key]) => !hidden.includes(key)));
  return rest.size === 0 ? null : rest;
}

/** A list behind a link changes what later links of its definition inherit. */
export function handOn(context: Context, definition: LinkDefinition | null, list: AttributeList): void {
  if (definition === null || definition.attributes === null) return;
  const { inherited } = context.derived;
  const attributes = applyAttributeList(inherited.get(definition) ?? definition.attributes, list, context);
  if (attributes !== null) inherited.set(definition, attributes);
}
