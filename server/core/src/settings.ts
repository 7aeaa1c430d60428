import type { Problem, Severity } from './rules/rule.ts';

/** `.lectern.yml`. */
export interface Settings {
  /** Where they stand; `null` where there is no such file. */
  readonly uri: string | null;
  /** Severity by rule id; `off` switches a rule off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Whether there is a settings file: then house rules are on only where it names them. */
  readonly present: boolean;
  /** Faults of the file itself; spans count in it. */
  readonly problems: readonly Problem[];
}

export const noSettings: Settings = { uri: null, rules: {}, present: false, problems: [] };
