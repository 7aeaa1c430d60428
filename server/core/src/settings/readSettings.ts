import { pointIds } from '../checklist/items.ts';
import { readMapping } from '../post/readFrontMatter.ts';
import { didYouMean } from '../rules/didYouMean.ts';
import { rules as allRules } from '../rules/registry.ts';
import type { Fix, OptionSpecs, Problem, Severity } from '../rules/rule.ts';
import { suggestion } from '../rules/wording.ts';
import {
  type ChecklistSettings,
  type FrontMatterSchema,
  type Ignore,
  noSettings,
  type OwnPoint,
  type Settings,
  type ValueSchema,
} from '../settings.ts';
import { readCards } from './readCards.ts';
import { expressionOf, type SchemaFault, schemaFaults } from './schema.ts';
import { checklistLevels, optionSchema, settingsSchema, severities } from './settingsSchema.ts';
import { plainValue, type YamlEntry, type YamlTree, yamlTree } from './yamlTree.ts';

/** Reads `.lectern.yml`. What cannot be understood is a problem of that file, and the rest still counts. */
export function readSettings(text: string, uri: string): Settings {
  const { problems } = readMapping(text);
  const faulty = problems.map(({ span, message }): Problem => ({ span, message, fixes: [] }));
  const tree = yamlTree(text);
  if (tree?.kind !== 'mapping') return { ...noSettings, uri, present: true, problems: faulty };
  const faults = [...schemaFaults(tree, settingsSchema(allRules)), ...patternFaults(tree)].map((each) =>
    named(each, tree),
  );
  const sectionOf = (name: string): YamlTree | null => childOf(tree, name);
  const cards = readCards(sectionOf('cards'), text, uri);
  return {
    uri,
    present: true,
    ...readRules(sectionOf('rules')),
    frontMatter: readFrontMatterSchema(sectionOf('frontMatter')),
    ownHosts: textsIn(childOf(sectionOf('hosts'), 'own')).map((host) => host.toLowerCase().replace(/^www\./, '')),
    words: textsIn(sectionOf('words')),
    ignores: readIgnores(sectionOf('ignore')),
    checklist: readChecklist(sectionOf('checklist')),
    cards: cards.cards,
    problems: [...faulty, ...faults.map((each) => problemOf(each, uri)), ...cards.problems].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

function problemOf({ span, message, written, candidates }: SchemaFault, uri: string): Problem {
  const near = didYouMean(written, candidates);
  const fixes = near.map(
    (candidate): Fix => ({
      title: `Change it to \`${candidate}\``,
      safe: false,
      changes: [{ kind: 'edit', uri, edits: [{ span, text: candidate }] }],
    }),
  );
  return { span, message: `${message}, so it has no effect${suggestion(near)}`, fixes };
}

/** A key that means nothing, by what it would be. */
function named(fault: SchemaFault, tree: YamlTree): SchemaFault {
  const isKeyOf = (section: YamlTree | null): boolean =>
    entriesOf(section).some(({ keySpan, value }) => keySpan === fault.span && value !== null);
  if (isKeyOf(tree)) return { ...fault, message: `There is no setting \`${fault.written}\`` };
  return isKeyOf(childOf(tree, 'rules')) ? { ...fault, message: `There is no rule \`${fault.written}\`` } : fault;
}

function readRules(section: YamlTree | null): Pick<Settings, 'rules' | 'options'> {
  const severityById: Record<string, Severity | 'off'> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const { key, value } of entriesOf(section)) {
    const rule = allRules.find(({ id }) => id === key);
    if (!rule || !value) continue;
    const severity = severityOf(value.kind === 'mapping' ? childOf(value, 'severity') : value);
    if (severity !== null) severityById[key] = severity;
    if (value.kind !== 'mapping' || !rule.options) continue;
    // whoever sets an option wants the rule
    if (childOf(value, 'severity') === null) severityById[key] = rule.defaultSeverity;
    options[key] = readOptions(value.entries, rule.options);
  }
  return { rules: severityById, options };
}

function readOptions(entries: readonly YamlEntry[], specs: OptionSpecs): Record<string, unknown> {
  const given = entries.flatMap(({ key, value }) => {
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
    if (!spec || !value || schemaFaults(value, optionSchema(spec)).length > 0) return [];
    // YAML reads a choice such as `off` as something else
    const isText = value.kind === 'scalar' && (spec.kind === 'choice' || spec.kind === 'text');
    return [[key, isText ? value.text : plainValue(value)] as const];
  });
  return Object.fromEntries(given);
}

function severityOf(value: YamlTree | null): Severity | 'off' | null {
  return severities.find((each) => value?.kind === 'scalar' && each === value.text) ?? null;
}

function readFrontMatterSchema(section: YamlTree | null): FrontMatterSchema {
  const listOf = (name: string): readonly string[] | null => {
    const list = childOf(section, name);
    return list?.kind === 'list' ? textsIn(list) : null;
  };
  const additional = childOf(section, 'additionalProperties');
  return {
    required: listOf('required'),
    order: listOf('order'),
    properties: Object.fromEntries(
      entriesOf(childOf(section, 'properties')).flatMap(({ key, value }) =>
        value && isValueSchema(key, value) ? [[key, plainValue(value) as ValueSchema] as const] : [],
      ),
    ),
    additionalProperties: !(additional?.kind === 'scalar' && additional.value === false),
  };
}

/** Whether the whole description of a key can be understood: half of one would find what nobody asked for. */
function isValueSchema(key: string, value: YamlTree): boolean {
  const { properties } = settingsSchema([]).properties?.frontMatter ?? {};
  const values = properties?.properties?.additionalProperties;
  return (
    typeof values === 'object' && schemaFaults(value, values).length === 0 && patternsIn(key, value).every(isExpression)
  );
}

/** Regular expressions that are none. */
function patternFaults(tree: YamlTree): readonly SchemaFault[] {
  const properties = childOf(childOf(tree, 'frontMatter'), 'properties');
  return entriesOf(properties).flatMap(({ key, value }) =>
    patternsIn(key, value)
      .filter((pattern) => !isExpression(pattern))
      .map(({ span, text }) => ({
        span,
        message: 'This is no regular expression',
        written: text,
        candidates: [],
      })),
  );
}

function patternsIn(key: string, tree: YamlTree | null): readonly (YamlTree & { readonly kind: 'scalar' })[] {
  if (tree?.kind === 'scalar') return key === 'pattern' ? [tree] : [];
  return entriesOf(tree).flatMap((entry) => patternsIn(entry.key, entry.value));
}

function isExpression({ text }: { readonly text: string }): boolean {
  return expressionOf(text) !== null;
}

function readIgnores(section: YamlTree | null): readonly Ignore[] {
  if (section?.kind !== 'list') return [];
  return section.items.flatMap((item): Ignore[] => {
    if (item.kind === 'scalar') return item.text === '' ? [] : [{ files: item.text, rules: null }];
    const files = childOf(item, 'files');
    const named = childOf(item, 'rules');
    if (files?.kind !== 'scalar') return [];
    return [{ files: files.text, rules: named ? textsIn(named) : null }];
  });
}

function readChecklist(section: YamlTree | null): ChecklistSettings {
  const levels = entriesOf(section).flatMap(({ key, value }) => {
    const level = [...checklistLevels, 'off' as const].find((each) => value?.kind === 'scalar' && each === value.text);
    return level && pointIds.includes(key) ? [[key, level] as const] : [];
  });
  const list = childOf(section, 'own');
  const own = (list?.kind === 'list' ? list.items : []).flatMap((item): OwnPoint[] => {
    const text = item.kind === 'mapping' ? childOf(item, 'text') : item;
    const said = item.kind === 'mapping' ? childOf(item, 'level') : null;
    if (text?.kind !== 'scalar' || text.text.trim() === '') return [];
    const level = checklistLevels.find((each) => said?.kind === 'scalar' && each === said.text) ?? 'required';
    return [{ text: text.text.trim(), level }];
  });
  return { levels: Object.fromEntries(levels), own };
}

function entriesOf(tree: YamlTree | null): readonly YamlEntry[] {
  return tree?.kind === 'mapping' ? tree.entries : [];
}

function childOf(tree: YamlTree | null, name: string): YamlTree | null {
  return entriesOf(tree).findLast(({ key }) => key === name)?.value ?? null;
}

function textsIn(tree: YamlTree | null): readonly string[] {
  if (tree?.kind !== 'list') return [];
  return tree.items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}
