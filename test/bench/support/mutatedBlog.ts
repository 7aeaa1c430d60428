import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32 } from '../../random.ts';

/**
 * A blog of so many posts, made from those of another: each a copy with a few lines taken out, doubled or swapped, the
 * same at every run. Pictures are those of the original.
 */
export function mutatedBlog(original: string, count: number, folder: string): void {
  const random = mulberry32(20_260_504);
  const next = (below: number): number => Math.floor(random() * below);
  const posts = readdirSync(join(original, '_posts')).filter((name) => /\.(?:md|markdown)$/.test(name));
  mkdirSync(join(folder, '_posts'), { recursive: true });
  for (const name of ['_config.yml', '_data'])
    if (existsSync(join(original, name))) cpSync(join(original, name), join(folder, name), { recursive: true });
  if (existsSync(join(original, 'img'))) symlinkSync(join(original, 'img'), join(folder, 'img'));
  for (let index = 0; index < count; index++) {
    const name = posts[index % posts.length] ?? '';
    const text = readFileSync(join(original, '_posts', name), 'utf8');
    writeFileSync(join(folder, '_posts', name.replace(/(?=\.\w+$)/, `-${index}`)), mutated(text, next));
  }
}

function mutated(text: string, next: (below: number) => number): string {
  const lines = text.split('\n');
  const matter = lines.indexOf('---', 1) + 1;
  for (let step = 0; step < 8; step++) {
    const at = matter + next(lines.length - matter);
    const other = matter + next(lines.length - matter);
    const [line = '', swapped = ''] = [lines[at], lines[other]];
    switch (next(3)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, line);
        break;
      default:
        lines[at] = swapped;
        lines[other] = line;
    }
  }
  return lines.join('\n');
}
