// biome-ignore-all lint/suspicious/noTemplateCurlyInString: fields of cards are written so
import { cardFieldNames } from '../cards/ownCard.ts';
import { checklistPoints, restPoint } from '../checklist/items.ts';
import type { AnyRule, OptionSpec } from '../rules/rule.ts';
import type { ValueType } from '../settings.ts';
import type { Schema } from './schema.ts';

/** What a rule may be set to. */
export const severities = ['error', 'warning', 'info', 'hint', 'off'] as const;

const valueTypes: readonly ValueType[] = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** What `.lectern.yml` may hold. */
export function settingsSchema(rules: readonly AnyRule[]): Schema {
  const ids = rules.map(({ id }) => id);
  return {
    title: 'Settings of Lectern',
    type: 'object',
    additionalProperties: false,
    properties: {
      rules: {
        description:
          'Severity by rule, with options where a rule has any. With this file, a rule of the house is on only if it is named here; a fact of kramdown, Jekyll or HTML is on unless it is switched off.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      frontMatter: frontMatterSchema,
      hosts: {
        description: 'Other sites.',
        type: 'object',
        additionalProperties: false,
        properties: {
          own: {
            ...texts('Hosts that count as the blog itself, beside that of `url` in `_config.yml`.'),
            items: { type: 'string', pattern: '^[^/:\\s]+$' },
          },
        },
      },
      words: texts('Names in the spelling that posts shall have: `TypeScript`, `GitHub`.'),
      checklist: checklistSchema,
      cards: cardsSchema,
      ignore: {
        description: 'Files in which rules say nothing.',
        type: 'array',
        items: {
          anyOf: [
            { type: 'string', description: 'Path or pattern from the blog’s root: `_posts/2015-*`.' },
            {
              type: 'object',
              required: ['files'],
              additionalProperties: false,
              properties: {
                files: { type: 'string', description: 'Path or pattern from the blog’s root: `_posts/2015-*`.' },
                rules: {
                  ...texts('The rules that say nothing there; all, where none is named.'),
                  items: { enum: ids },
                },
              },
            },
          ],
        },
      },
    },
  };
}

function ruleSchema(rule: AnyRule): Schema {
  const severity: Schema = { description: rule.title, enum: severities, default: rule.defaultSeverity };
  if (!rule.options) return severity;
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)] as const);
  return {
    description: rule.title,
    anyOf: [
      severity,
      { type: 'object', additionalProperties: false, properties: { severity, ...Object.fromEntries(options) } },
    ],
  };
}

/** What an option of a rule may be set to. */
export function optionSchema(spec: OptionSpec): Schema {
  const { description } = spec;
  switch (spec.kind) {
    case 'flag':
      return { description, type: 'boolean', default: spec.default };
    case 'number': {
      const { minimum, maximum } = spec;
      const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
      return { description, type: 'number', default: spec.default, ...range };
    }
    case 'text': {
      const { pattern } = spec;
      return { description, type: 'string', default: spec.default, ...(pattern !== undefined && { pattern }) };
    }
    case 'choice':
      return { description, enum: spec.values, default: spec.default };
    case 'texts':
      return { ...texts(description), default: spec.default };
  }
}

function texts(description: string): Schema {
  return { description, type: 'array', items: { type: 'string' } };
}

const number: Schema = { type: 'number' };
const count: Schema = { type: 'integer', minimum: 0 };

/** @param depth how many lists may lie in one another */
function valueSchema(depth: number): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: {
        description: 'What the value is.',
        anyOf: [
          { enum: valueTypes as readonly string[] },
          { type: 'array', items: { enum: valueTypes as readonly string[] } },
        ],
      },
      enum: {
        description: 'The only values that there are.',
        type: 'array',
        items: { type: ['string', 'number', 'boolean', 'null'] },
      },
      pattern: { description: 'Regular expression that the text matches.', type: 'string' },
      minLength: count,
      maxLength: count,
      minimum: number,
      maximum: number,
      minItems: count,
      maxItems: count,
      uniqueItems: { type: 'boolean' },
      ...(depth > 0 && { items: { ...valueSchema(depth - 1), description: 'What each entry of the list is.' } }),
    },
  };
}

const cardsSchema: Schema = {
  description: `Session cards of the blog’s own, by the name that one types to have one. Markdown with fields: ${cardFieldNames
    .map((name) => `\${${name}}`)
    .join(', ')}. A card named session, keynote, panel, lightning or qa takes the place of that one.`,
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: 'string', description: 'The card: `## ${title} by ${speakers}`, and what comes below it.' },
      {
        type: 'object',
        required: ['body'],
        additionalProperties: false,
        properties: {
          description: { type: 'string', description: 'What it is for, shown where cards are chosen.' },
          body: { type: 'string', description: 'The card: `## ${title} by ${speakers}`, and what comes below it.' },
        },
      },
    ],
  },
};

/** What a point of the checklist may be. */
export const checklistLevels = ['required', 'recommended'] as const;

const checklistSchema: Schema = {
  description: 'What is gone through before a post is published: each point `required`, `recommended` or `off`.',
  type: 'object',
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      [...checklistPoints, restPoint].map(({ id, title, level }) => [
        id,
        { description: `${title}.`, enum: [...checklistLevels, 'off'], default: level },
      ]),
    ),
    own: {
      description: 'Points of the blog’s own, for a person to judge.',
      type: 'array',
      items: {
        anyOf: [
          { type: 'string', description: 'What to look at.', minLength: 1 },
          {
            type: 'object',
            required: ['text'],
            additionalProperties: false,
            properties: {
              text: { description: 'What to look at.', type: 'string', minLength: 1 },
              level: { description: 'Whether a post may be published without.', enum: checklistLevels },
            },
          },
        ],
      },
    },
  },
};

const frontMatterSchema: Schema = {
  description: 'What front matter of posts looks like.',
  type: 'object',
  additionalProperties: false,
  properties: {
    required: texts('Keys that each post has.'),
    order: texts('Keys in the order in which they stand.'),
    properties: {
      description: 'By key: what its value is, as JSON Schema says it.',
      type: 'object',
      additionalProperties: valueSchema(2),
    },
    additionalProperties: {
      description: 'Whether other keys than those named here may stand there.',
      type: 'boolean',
      default: true,
    },
  },
};
