import type { kramdown } from 'markdown-it-kramdown/markdownIt';

// VS Code brings the instance: only the types of markdown-it are needed here
export type MarkdownIt = Parameters<typeof kramdown>[0];
export type Rule = MarkdownIt['renderer']['rules'][string];
export type Token = Parameters<Rule>[0][number];
export type Env = Parameters<Rule>[3];
