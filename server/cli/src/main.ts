import { changedFiles, isRevision } from '@lectern/node/changedFiles.ts';
import { createFile, removeFile } from '@lectern/node/createFile.ts';
import { nodeFetcher } from '@lectern/node/fetcher.ts';
import { linkOutOf, nodeFileSystem, writeText } from '@lectern/node/fileSystem.ts';
import { gitUser } from '@lectern/node/gitUser.ts';
import { version } from '@lectern/node/version.ts';
import { interruption } from './interruption.ts';
import type { Io, Output } from './io.ts';
import { messages } from './messages.ts';
import { run } from './run.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // who reads has seen enough: `lectern check | head`
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const io: Io = {
  cwd: process.cwd(),
  fileSystem: nodeFileSystem,
  writeFile: writeText,
  createFile,
  removeFile,
  gitUser,
  changedFiles,
  isRevision,
  linkOutOf,
  web: nodeFetcher({ userAgent: `Lectern/${version}`, env: process.env }),
  interruption,
  stdout: output(process.stdout),
  stderr: messages(output(process.stderr)),
  env: process.env,
  now: () => Date.now(),
};

process.exitCode = await run(process.argv.slice(2), io);

function output(stream: NodeJS.WriteStream): Output {
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}
