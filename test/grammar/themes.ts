import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import textmate from 'vscode-textmate';
import { extensionsFolder } from './grammar.ts';

interface ThemeFile {
  readonly include?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: textmate.IRawTheme['settings'];
}

export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly rules: textmate.IRawTheme['settings'];
}

/** Where VS Code leaves a theme's colours unset, as its high-contrast light theme does. */
const unset = { background: '#FFFFFF', foreground: '#292929' };

const folder = join(extensionsFolder, 'theme-defaults/themes');

/** File names of the themes that come with VS Code. */
export function themeNames(): readonly string[] {
  return readdirSync(folder);
}

export function readTheme(name: string): Theme {
  const { colors, tokenColors } = readThemeFile(join(folder, name));
  const background = colors['editor.background'] ?? unset.background;
  const foreground = colors['editor.foreground'] ?? unset.foreground;
  return { background, foreground, rules: [{ settings: { background, foreground } }, ...tokenColors] };
}

/** A theme with those that it includes: its own rules come last and win. */
function readThemeFile(file: string): Required<Omit<ThemeFile, 'include'>> {
  const { include, colors = {}, tokenColors = [] }: ThemeFile = JSON.parse(readFileSync(file, 'utf8'));
  if (include === undefined) return { colors, tokenColors };
  const base = readThemeFile(join(dirname(file), include));
  return { colors: { ...base.colors, ...colors }, tokenColors: [...base.tokenColors, ...tokenColors] };
}

export interface ColouredToken {
  readonly text: string;
  /** As `#RRGGBB`. */
  readonly colour: string;
}

/** A line in the colours of the theme that the registry has. */
export function colourLine(registry: textmate.Registry, grammar: textmate.IGrammar, line: string): ColouredToken[] {
  const { tokens } = grammar.tokenizeLine2(line, textmate.INITIAL);
  const colours = registry.getColorMap();
  const result: ColouredToken[] = [];
  for (let index = 0; index < tokens.length; index += 2) {
    const [start, metadata = 0, end] = tokens.subarray(index, index + 3);
    // bits 15 to 23 of a token's metadata are its foreground
    result.push({ text: line.slice(start, end), colour: colours[(metadata >>> 15) & 0x1ff] ?? '' });
  }
  return result;
}

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
