/**
 * What is wrong with the parameters of a request, in words: a document without an address, a place that is none. `null`
 * where nothing is, as far as all requests have it in common.
 */
export function faultOfParams(method: string, params: unknown): string | null {
  const document = part(params, 'textDocument');
  const isOfDocument = method.startsWith('textDocument/') || document !== undefined;
  if (isOfDocument && typeof part(document, 'uri') !== 'string') return 'textDocument.uri is no text';
  const position = part(params, 'position');
  if ((position !== undefined || atPosition.has(method)) && !isPosition(position))
    return 'position has no line and character that count from 0';
  const range = part(params, 'range');
  if ((range !== undefined || method === 'textDocument/codeAction') && !isRange(range))
    return 'range has no start and end';
  if (method === 'textDocument/codeAction' && !Array.isArray(part(part(params, 'context'), 'diagnostics')))
    return 'context.diagnostics is no list';
  return null;
}

const atPosition: ReadonlySet<string> = new Set([
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/hover',
]);

function isRange(range: unknown): boolean {
  return isPosition(part(range, 'start')) && isPosition(part(range, 'end'));
}

function isPosition(position: unknown): boolean {
  return isCount(part(position, 'line')) && isCount(part(position, 'character'));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function part(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
