import type { FrontMatterEntry } from '../post/frontMatter.ts';
import { readMapping } from '../post/readFrontMatter.ts';
import { didYouMean } from '../rules/didYouMean.ts';
import { ruleIds } from '../rules/registry.ts';
import type { Fix, Problem, Severity } from '../rules/rule.ts';
import { noSettings, type Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';

/** What a rule may be set to. */
export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];

/** Reads `.lectern.yml`. What cannot be understood is a problem of that file, and the rest still counts. */
export function readSettings(text: string, uri: string): Settings {
  const { entries, problems } = readMapping(text);
  const found: Problem[] = problems.map(({ span, message }) => ({ span, message, fixes: [] }));
  const rules: Record<string, Severity | 'off'> = {};
  for (const entry of entries) {
    if (entry.key === 'rules') readRules(text, entry, uri, rules, found);
    else found.push(unknown(`There is no setting \`${entry.key}\``, entry.key, entry.keySpan, ['rules'], uri));
  }
  return { ...noSettings, uri, rules, present: true, problems: found };
}

function readRules(
  text: string,
  section: FrontMatterEntry,
  uri: string,
  rules: Record<string, Severity | 'off'>,
  found: Problem[],
): void {
  if (section.valueSpan === null) return;
  const { start, end } = section.valueSpan;
  // the mapping begins behind its first line's indentation, which the lines after it have too
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const padded = /^[ ]*$/.test(indent);
  const source = padded ? indent + text.slice(start, end) : text.slice(start, end);
  const { entries, problems } = readMapping(source, padded ? start - indent.length : start);
  // faults of YAML itself were found when the whole file was read
  for (const { span, message } of problems.filter(({ code }) => code === 'NO_MAPPING'))
    found.push({ span, message: `${message}: \`rules\` takes one line for each rule`, fixes: [] });
  for (const { key, keySpan, value, valueSpan } of entries) {
    if (!ruleIds.has(key)) found.push(unknown(`There is no rule \`${key}\``, key, keySpan, ruleIds, uri));
    // YAML reads a bare `off` as false
    const severity = severities.find((each) => each === (value === false ? 'off' : value));
    if (severity === undefined) {
      const written = valueSpan ? text.slice(valueSpan.start, valueSpan.end) : '';
      const message = `\`${key}\` can be ${severities.join(', ')}`;
      found.push(unknown(message, written, valueSpan ?? keySpan, severities, uri));
    } else if (ruleIds.has(key)) rules[key] = severity;
  }
}

function unknown(message: string, word: string, span: Span, candidates: Iterable<string>, uri: string): Problem {
  const near = didYouMean(word, candidates);
  const fixes = near.map(
    (candidate): Fix => ({
      title: `Change it to \`${candidate}\``,
      safe: false,
      changes: [{ kind: 'edit', uri, edits: [{ span, text: candidate }] }],
    }),
  );
  return { span, message: near.length > 0 ? `${message}: did you mean \`${near.join('` or `')}\`?` : message, fixes };
}
