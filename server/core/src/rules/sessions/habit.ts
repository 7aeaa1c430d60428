import type { OptionSpec } from '../rule.ts';

/** From which share on a report has a habit that its exceptions are told of. */
export function percent(what: string): OptionSpec & { readonly kind: 'number' } {
  return {
    kind: 'number',
    default: 50,
    minimum: 0,
    maximum: 100,
    description: `Share of ${what}, in per cent, from which on a report is told of the others; two at least.`,
  };
}

/** Whether most of a report's own elements do something, and more than one. */
export function isHabit(follow: number, all: number, least: number): boolean {
  return follow > 1 && follow * 100 >= all * least;
}
