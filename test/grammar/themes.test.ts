import { beforeAll, describe, expect, test } from 'vitest';
import type textmate from 'vscode-textmate';
import { createRegistry, isVsCodeHere, loadMarkdown, needsVsCode } from './grammar.ts';
import { colourLine, contrast, readTheme, themeNames } from './themes.ts';

/** What VS Code's own themes reach with the quiet grey of HTML's brackets. */
const leastContrast = 4;

// each line, and what in it has to differ from plain text
const lines = [
  ['[a](b){:#id .wide key="value" key=value}', ['#id', '.wide', 'key', '"value"', 'key=value']],
  ['{:toc}', ['toc']],
  ['{:.no_toc}', ['no_toc']],
  ['{::options toc_levels="2..3" /}', ['options', 'toc_levels', '"2..3"']],
  ['^', ['^']],
] as const;

const themes = isVsCodeHere ? themeNames() : ['every theme'];

describe.skipIf(!isVsCodeHere)(`Themes of VS Code${needsVsCode}`, () => {
  let registry: textmate.Registry;
  let grammar: textmate.IGrammar;

  beforeAll(async () => {
    registry = await createRegistry();
    grammar = await loadMarkdown(registry);
  });

  test.each(themes)('%s shows lists readably and apart from text', (name) => {
    const theme = readTheme(name);
    registry.setTheme({ settings: theme.rules });
    for (const [line, words] of lines) {
      const tokens = colourLine(registry, grammar, line);
      const faint = tokens.filter(({ colour }) => contrast(colour, theme.background) < leastContrast);
      expect(faint).toEqual([]);
      const plain = tokens.filter(({ colour }) => colour === theme.foreground).map(({ text }) => text);
      for (const word of words) expect(plain.some((text) => text.includes(word))).toBe(false);
    }
  });
});
