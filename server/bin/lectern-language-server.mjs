#!/usr/bin/env node
import { load } from './load.mjs';

// editors that start a server by its name alone speak over its standard input and output
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.argv.push('--stdio');
}

load('lectern-language-server.cjs');
