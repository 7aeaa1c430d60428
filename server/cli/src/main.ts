import { changedFiles, isRevision } from '@lectern/node/changedFiles.ts';
import { createFile, removeFile } from '@lectern/node/createFile.ts';
import { linkOutOf, nodeFileSystem } from '@lectern/node/fileSystem.ts';
import { gitUser } from '@lectern/node/gitUser.ts';
import { replaceText } from '@lectern/node/replaceText.ts';
import { version } from '@lectern/node/version.ts';
import { interruption } from './interruption.ts';
import { failed, type Io, type Output } from './io.ts';
import { messages } from './messages.ts';
import { run } from './run.ts';

const io: Io = {
  cwd: process.cwd(),
  fileSystem: nodeFileSystem,
  replaceText,
  createFile,
  removeFile,
  gitUser,
  changedFiles,
  isRevision,
  linkOutOf,
  web: {
    // Node's side of the web takes longer to load than a post takes to be checked
    async fetch(url, options) {
      const { nodeFetcher } = await import('@lectern/node/fetcher.ts');
      return nodeFetcher({ userAgent: `Lectern/${version}`, env: process.env }).fetch(url, options);
    },
  },
  interruption,
  stdout: output(process.stdout),
  stderr: messages(output(process.stderr)),
  env: process.env,
  now: () => Date.now(),
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // who reads has seen enough: `lectern check | head`
    if (error.code === 'EPIPE') process.exit(0);
    if (!error.code || error.code.startsWith('ERR_')) throw error;
    // the work goes on: half a change to several files would be worse
    if (process.exitCode !== failed && stream === process.stdout)
      io.stderr.write(`The output cannot be written (${error.code}): check where it goes`);
    process.exitCode = failed;
  });
}

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode ??= code;
});

function output(stream: NodeJS.WriteStream): Output {
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}
