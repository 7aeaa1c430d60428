import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { root, vscodeFolder } from '../host/paths.ts';

export const extensionsFolder: string = join(vscodeFolder, 'extensions');

/** Only VS Code has its Markdown grammar; `npm test` puts it into the git-ignored `.host`. */
export const isVsCodeHere: boolean = existsSync(join(extensionsFolder, 'markdown-basics/package.json'));

/** To be added to the title of what cannot run without it. */
export const needsVsCode: string = isVsCodeHere ? '' : " (skipped: VS Code's server is not in .host)";

interface GrammarContribution {
  readonly scopeName: string;
  readonly file: string;
  readonly injectTo: readonly string[];
}

/** The grammars that an extension's manifest gives to VS Code. */
export function contributedGrammars(folder: string): readonly GrammarContribution[] {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return [];
  const grammars: { scopeName: string; path: string; injectTo?: string[] }[] =
    JSON.parse(readFileSync(manifest, 'utf8')).contributes?.grammars ?? [];
  return grammars.map(({ scopeName, path, injectTo = [] }) => ({ scopeName, file: join(folder, path), injectTo }));
}

/** VS Code's tokenizer with its own Markdown grammar and our injections into it. */
export async function createRegistry(): Promise<textmate.Registry> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const builtIn = readdirSync(extensionsFolder).flatMap((name) => contributedGrammars(join(extensionsFolder, name)));
  const ours = contributedGrammars(root);
  const files = new Map([...builtIn, ...ours].map(({ scopeName, file }) => [scopeName, file]));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      const file = files.get(scope);
      return Promise.resolve(file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: (scope) => ours.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
}

export async function loadMarkdown(registry: textmate.Registry): Promise<textmate.IGrammar> {
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) throw new Error("VS Code's Markdown grammar is not where it should be");
  return grammar;
}

export interface Token {
  readonly text: string;
  /** Outermost first. */
  readonly scopes: readonly string[];
}

/** The tokens of a text line by line, line ends left out. */
export function tokenize(grammar: textmate.IGrammar, text: string): readonly (readonly Token[])[] {
  let state: textmate.StateStack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}
