import type { ValueSchema, ValueType } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { plainValue, type YamlTree } from './yamlTree.ts';

/** The part of JSON Schema that Lectern understands. */
export interface Schema extends Omit<ValueSchema, 'items'> {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  /** The first whose type the value has counts. */
  readonly anyOf?: readonly Schema[];
}

/** Where a value is not as its schema wants it. */
export interface SchemaFault {
  readonly span: Span;
  /** What is wrong, without what follows from it. */
  readonly message: string;
  /** What is written there, and what could be meant instead. */
  readonly written: string;
  readonly candidates: readonly string[];
}

/** What in a value is not as its schema wants it, in the order of the text. */
export function schemaFaults(tree: YamlTree, schema: Schema): readonly SchemaFault[] {
  if (schema.anyOf) {
    const fitting = schema.anyOf.find((each) => hasType(tree, each));
    if (fitting) return schemaFaults(tree, fitting);
    const types = schema.anyOf.flatMap(typesOf);
    return [fault(tree, `This is ${nameOf(tree)}, not ${oneOf(types.map((type) => names[type]))}`)];
  }
  if (!hasType(tree, schema))
    return [fault(tree, `This is ${nameOf(tree)}, not ${oneOf(typesOf(schema).map((type) => names[type]))}`)];
  switch (tree.kind) {
    case 'scalar':
      return scalarFaults(tree, schema);
    case 'list':
      return listFaults(tree, schema);
    case 'mapping':
      return mappingFaults(tree, schema);
  }
}

function scalarFaults(tree: YamlTree & { readonly kind: 'scalar' }, schema: Schema): readonly SchemaFault[] {
  const { value, text } = tree;
  if (schema.enum && !schema.enum.some((each) => each === value || each === text)) {
    const allowed = schema.enum.map(String);
    const message =
      allowed.length > mostShown
        ? `\`${text}\` is none of the ${allowed.length} values that this can have`
        : `This can be ${oneOf(allowed.map((each) => `\`${each}\``))}`;
    return [{ ...fault(tree, message), candidates: allowed }];
  }
  const faults: SchemaFault[] = [];
  const say = (message: string): void => void faults.push(fault(tree, message));
  if (typeof value === 'string') {
    const length = [...value].length;
    const { pattern, minLength = 0, maxLength = Infinity } = schema;
    if (length < minLength) say(minLength === 1 ? 'This is empty' : `This is shorter than ${minLength} characters`);
    if (length > maxLength) say(`This is longer than ${maxLength} characters: it has ${length}`);
    const expression = pattern === undefined ? null : expressionOf(pattern);
    if (expression && !expression.test(value)) say(`This does not match \`${pattern}\``);
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum) say(`This is less than ${minimum}`);
    if (value > maximum) say(`This is more than ${maximum}`);
  }
  return faults;
}

/** Values that a message still lists. */
const mostShown = 8;

function listFaults(tree: YamlTree & { readonly kind: 'list' }, schema: Schema): readonly SchemaFault[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems, items } = schema;
  const faults: SchemaFault[] = [];
  if (tree.items.length < minItems) faults.push(fault(tree, `This list has less than ${counted(minItems)}`));
  if (tree.items.length > maxItems) faults.push(fault(tree, `This list has more than ${counted(maxItems)}`));
  const seen = new Set<string>();
  for (const item of tree.items) {
    const word = JSON.stringify(plainValue(item));
    if (uniqueItems && seen.has(word)) faults.push(fault(item, 'This stands in the list already'));
    seen.add(word);
    if (items) faults.push(...schemaFaults(item, items));
  }
  return faults;
}

function mappingFaults(tree: YamlTree & { readonly kind: 'mapping' }, schema: Schema): readonly SchemaFault[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const faults: SchemaFault[] = [];
  const missing = required.filter((key) => !tree.entries.some((entry) => entry.key === key));
  if (missing.length > 0) faults.push(fault(tree, `There is no ${oneOf(missing.map((key) => `\`${key}\``))} here`));
  for (const { key, keySpan, value } of tree.entries) {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const expected = own ?? (typeof additionalProperties === 'object' ? additionalProperties : null);
    if (expected && value) faults.push(...schemaFaults(value, expected));
    else if (expected && !mayBeEmpty(expected))
      faults.push({ span: keySpan, message: `\`${key}\` has no value`, written: key, candidates: [] });
    else if (!expected && additionalProperties === false) {
      const candidates = Object.keys(properties);
      faults.push({ span: keySpan, message: `\`${key}\` means nothing here`, written: key, candidates });
    }
  }
  return faults;
}

/** A section that nobody has filled yet is none the worse for it. */
function mayBeEmpty(schema: Schema): boolean {
  const types = typesOf(schema);
  return !schema.anyOf && types.every((type) => type === 'object' || type === 'array' || type === 'null');
}

function fault(tree: YamlTree, message: string): SchemaFault {
  return { span: tree.span, message, written: tree.kind === 'scalar' ? tree.text : '', candidates: [] };
}

const names: Readonly<Record<ValueType, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
};

function hasType(tree: YamlTree, schema: Schema): boolean {
  const types = typesOf(schema);
  // a schema may name words only, some of which YAML reads as something else: `off`
  if (tree.kind === 'scalar' && schema.enum?.some((each) => each === tree.text)) return true;
  return types.length === 0 || types.some((type) => isOf(tree, type));
}

function typesOf({ type, enum: allowed }: Schema): readonly ValueType[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  return allowed?.every((each) => typeof each === 'string') ? ['string'] : [];
}

function isOf(tree: YamlTree, type: ValueType): boolean {
  if (tree.kind === 'mapping') return type === 'object';
  if (tree.kind === 'list') return type === 'array';
  const { value } = tree;
  switch (type) {
    case 'string':
      // a date is text to whoever writes a schema
      return typeof value === 'string' || value instanceof Date;
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return false;
  }
}

function nameOf(tree: YamlTree): string {
  const found = (['object', 'array', 'integer', 'number', 'boolean', 'null', 'string'] as const).find((type) =>
    isOf(tree, type),
  );
  return found === 'boolean' ? 'a yes or no' : names[found ?? 'string'];
}

/** `null` for what is no regular expression. */
export function expressionOf(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function oneOf(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length > 1 ? `${unique.slice(0, -1).join(', ')} or ${unique.at(-1)}` : (unique[0] ?? '');
}

function counted(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
