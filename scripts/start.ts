import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBlog } from '../server/core/src/site/loadSite.ts';
import { nodeFileSystem } from '../server/node/src/fileSystem.ts';
import { findDesktop, openDesktop } from './start/desktop.ts';
import { findIn, postWithMost, report } from './start/findings.ts';
import { sampleBlog, whereItIs } from './start/sampleBlog.ts';
import { serve } from './start/served.ts';

// npm start [-- FOLDER]: builds, says what is found in that blog, and opens it in VS Code with the extension loaded
const [argument] = process.argv.slice(2);
const parent = process.ppid;
const sample = argument === undefined ? sampleBlog() : null;
// npm runs scripts in the checkout, wherever it was called
const folder = sample?.folder ?? resolve(process.env.INIT_CWD ?? '', argument ?? '');

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`${folder} is no folder`, 2);
const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) fail('The build failed', 1);

console.log(sample ? whereItIs(sample) : folder);
const findings = await findIn(folder);
if (findings.files.length > 0 || (await findBlog(nodeFileSystem, pathToFileURL(folder).href))) {
  process.stderr.write(findings.complaints);
  console.log(report(findings, folder));
} else console.log('No _config.yml here, so this is no Jekyll blog');
// a window without any file shows nothing of what was found
const file = postWithMost(findings)?.file;

const desktop = findDesktop();
if (desktop !== undefined) openDesktop(desktop, folder, file);
else if (process.platform === 'linux') await serve(folder, file, parent);
else
  fail(
    'No `code` on PATH: install VS Code (https://code.visualstudio.com), and in it run "Shell Command: Install \'code\' command in PATH"',
    1,
  );

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
