import { rules } from '../../server/core/src/rules/registry.ts';
import { settingsSchema } from '../../server/core/src/settings/settingsSchema.ts';
import type { Generated } from './generated.ts';

/** The JSON Schema of `.lectern.yml`, for editors that complete YAML by it. */
export function schemaOfSettings(): readonly Generated[] {
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', ...settingsSchema(rules) };
  return [{ path: 'schemas/lectern.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
}
