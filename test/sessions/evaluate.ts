import { sessionOutline } from '@lectern/core/sessions/sessionOutline.ts';
import { choose, postsIn, readPost, seed } from './choose.ts';
import { readLabels, type Sample, samples } from './labels.ts';
import { add, compare, nothing, precision, recall, type Score } from './measure.ts';

const usage = `Usage: node test/sessions/evaluate.ts [FOLDER] [--differences] [--choice]
FOLDER holds blogs, LECTERN_CORPUS names it otherwise. --choice prints which posts were drawn to be labelled.
Labelled posts that it does not hold are counted, and left out.
`;

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const folder = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? process.env.LECTERN_CORPUS;
if (folder === undefined || flags.some((flag) => flag !== '--differences' && flag !== '--choice')) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (flags.includes('--choice')) process.stdout.write(choiceIn(folder));
else for (const sample of samples) process.stdout.write(measured(folder, sample, flags.includes('--differences')));

function choiceIn(blogs: string): string {
  const chosen = Object.entries(choose(blogs)).map(([sample, files]) => `${sample}:\n  ${files.join('\n  ')}\n`);
  return `seed ${seed}\n${chosen.join('')}`;
}

function measured(blogs: string, sample: Sample, listsDifferences: boolean): string {
  const posts = readLabels(sample);
  const paths = postsIn(blogs);
  let scores = nothing;
  const lines: string[] = [];
  const here = posts.filter(({ file }) => paths.has(file));
  if (here.length === 0) return `${sample}: none of its ${posts.length} posts is here\n`;
  for (const { file, sections } of here) {
    const path = paths.get(file) ?? file;
    const outline = sessionOutline(readPost(blogs, path));
    const compared = compare(outline, sections);
    scores = add(scores, compared.scores);
    if (!listsDifferences) continue;
    for (const { index, what } of compared.differences)
      lines.push(`  ${path} #${outline.sections[index]?.heading.id}: ${what}\n`);
  }
  const labelled = here.reduce((sum, { sections }) => sum + sections.length, 0);
  const away = here.length === posts.length ? '' : `, ${posts.length - here.length} more are not here`;
  const head = `${sample}: ${here.length} posts, ${labelled} sections${away}\n`;
  return (
    head +
    row('sessions', scores.sessions) +
    row('kinds', scores.kinds) +
    row('speakers', scores.speakers) +
    lines.join('')
  );
}

function row(name: string, score: Score): string {
  const { right, wrong, missed } = score;
  const figures = `precision ${precision(score).toFixed(3)}  recall ${recall(score).toFixed(3)}`;
  return `  ${name.padEnd(9)} ${figures}  (${right} right, ${wrong} wrong, ${missed} missed)\n`;
}
