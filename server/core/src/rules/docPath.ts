import type { AnyRule } from './rule.ts';

/** Where a rule's reference stands, relative to this folder: beside its code. */
export function docPath({ id, group }: Pick<AnyRule, 'id' | 'group'>): string {
  return `${group}/${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.md`;
}
