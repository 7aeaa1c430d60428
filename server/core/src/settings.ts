import type { Span } from 'markdown-it-kramdown';
import type { Severity } from './rules/rule.ts';

/** `.lectern.yml`. */
export interface Settings {
  /** Severity by rule id; `off` switches a rule off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Whether there is a settings file: then house rules are on only where it names them. */
  readonly present: boolean;
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
}

export const noSettings: Settings = { rules: {}, present: false, problems: [] };
