// node bareMarkdownIt.mjs FOLDER: reads the Markdown files of a folder and parses them with markdown-it, no more
import { readdirSync, readFileSync } from 'node:fs';
import createMarkdownIt from 'markdown-it';

const [folder] = process.argv.slice(2);
const parser = createMarkdownIt({ html: true });
for (const name of readdirSync(folder))
  if (/\.(?:md|markdown)$/.test(name)) parser.parse(readFileSync(`${folder}/${name}`, 'utf8'), {});
