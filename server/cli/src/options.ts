import { UsageError } from './usage.ts';

/** The value of an option that knows only these. */
export function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} can be ${values.join(', ')}, ${given(value)}`);
  return found;
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number, ${given(value)}`);
  return Number(value);
}

function given(value: string): string {
  return value === '' ? 'but is empty' : `not ${value}`;
}
