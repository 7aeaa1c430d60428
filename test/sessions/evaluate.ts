import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import { readPost } from './choose.ts';
import { readLabels, samples } from './labels.ts';
import { add, compare, nothing, precision, recall, type Score } from './measure.ts';

const arguments_ = process.argv.slice(2);
const listsDifferences = arguments_.includes('--differences');
const folder = arguments_.find((each) => !each.startsWith('--')) ?? process.env.LECTERN_CORPUS;
if (folder === undefined) {
  process.stderr.write('Name the folder of blogs, or set LECTERN_CORPUS to it\n');
  process.exitCode = 2;
} else {
  for (const sample of samples) {
    const posts = readLabels(sample);
    let scores = nothing;
    const lines: string[] = [];
    for (const { file, sections } of posts) {
      const outline = sessionOutline(readPost(folder, file));
      const compared = compare(outline, sections);
      scores = add(scores, compared.scores);
      for (const { index, what } of compared.differences)
        lines.push(`  ${file} #${sections[index]?.id ?? index}: ${what}`);
    }
    const labelled = posts.reduce((sum, { sections }) => sum + sections.length, 0);
    process.stdout.write(`${sample}: ${posts.length} posts, ${labelled} sections\n`);
    process.stdout.write(
      line('sessions', scores.sessions) + line('kinds', scores.kinds) + line('speakers', scores.speakers),
    );
    if (listsDifferences) process.stdout.write(lines.map((each) => `${each}\n`).join(''));
  }
}

function line(name: string, score: Score): string {
  const { right, wrong, missed } = score;
  const figures = `precision ${precision(score).toFixed(3)}  recall ${recall(score).toFixed(3)}`;
  return `  ${name.padEnd(9)} ${figures}  (${right} right, ${wrong} wrong, ${missed} missed)\n`;
}
