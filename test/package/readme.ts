import { readFileSync } from 'node:fs';

/** The code blocks of a README in one language, each with the heading that it stands under. */
export function codeBlocks(path: string, language: string): readonly { heading: string; code: string }[] {
  const found: { heading: string; code: string }[] = [];
  let heading = '';
  for (const [, title, info, code] of readFileSync(path, 'utf8').matchAll(/^#+ ([^\n]+)$|^```(\w+)\n(.*?)^```$/gms)) {
    if (title !== undefined) heading = title;
    else if (info === language && code !== undefined) found.push({ heading, code });
  }
  return found;
}
