import { parseArgs } from 'node:util';
import { didYouMean } from '@lectern/core/rules/didYouMean.ts';
import { rules as all, ruleIds } from '@lectern/core/rules/registry.ts';
import { suggestion } from '@lectern/core/rules/wording.ts';
import { clean, type Io } from '../io.ts';
import { rulePages } from '../rulePages.ts';
import { UsageError } from '../usage.ts';

/** `lectern rules`: the list of rules, or the page of one. */
export async function rules(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const unknown = positionals.filter((id) => !ruleIds.has(id));
  const [first] = unknown;
  if (first !== undefined)
    throw new UsageError(`There is no rule ${unknown.join(', ')}${suggestion(didYouMean(first, ruleIds))}`);
  for (const id of positionals) io.stdout.write(rulePages[id] ?? '');
  if (positionals.length > 0) return clean;
  const width = Math.max(...all.map(({ id }) => id.length));
  for (const { id, defaultSeverity, tier, title } of all) {
    const when = tier === 'house' ? 'house' : 'always';
    io.stdout.write(`${id.padEnd(width)}  ${defaultSeverity.padEnd(7)}  ${when.padEnd(6)}  ${title}\n`);
  }
  return clean;
}
