import type { Settings } from '../settings.ts';
import { globExpression } from '../text/glob.ts';

/**
 * Whether the settings want a rule to say nothing in a file.
 * @param path relative to the blog's root
 */
export function isIgnored({ ignores }: Pick<Settings, 'ignores'>, path: string, rule: string): boolean {
  return ignores.some(({ files, rules }) => (rules === null || rules.includes(rule)) && covers(files, path));
}

/** A pattern covers the files that it matches; a folder all that lies in it. */
function covers(files: string, path: string): boolean {
  const bare = files.replace(/^\.?\/+|\/+$/g, '');
  return path === bare || path.startsWith(`${bare}/`) || globExpression(bare).test(path);
}
