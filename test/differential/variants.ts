import type { Case } from './cases.ts';

/** A post as it is, and four times with a table of contents of some kind. */
export function variants(name: string, text: string): readonly Case[] {
  return [
    { name, text },
    { name: `${name}, contents as bullets`, text: `* toc\n{:toc}\n\n${text}` },
    { name: `${name}, contents as numbers`, text: `1. toc\n{:toc}\n\n${text}` },
    { name: `${name}, every third heading left out`, text: `* toc\n{:toc}\n\n${everyThirdLeftOut(text)}` },
    { name: `${name}, levels 2 and 3`, text: `* toc\n{:toc}\n\n${text}`, options: { toc_levels: '2..3' } },
  ];
}

/** Puts `{:.no_toc}` under lines that look like headings; in code it is code, and equal for both. */
function everyThirdLeftOut(text: string): string {
  let count = 0;
  return text.replace(/^#{1,6} .*$/gm, (line) => {
    count += 1;
    return count % 3 === 0 ? `${line}\n{:.no_toc}` : line;
  });
}
