import { didYouMean } from '@lectern/core/rules/didYouMean.ts';
import { suggestion } from '@lectern/core/rules/wording.ts';
import { version } from '@lectern/node/version.ts';
import { check } from './commands/check.ts';
import { fix } from './commands/fix.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { newPostCommand } from './commands/new.ts';
import { outline } from './commands/outline.ts';
import { render } from './commands/render.ts';
import { rules } from './commands/rules.ts';
import { clean, failed, type Io } from './io.ts';
import { UsageError, usage } from './usage.ts';

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  check,
  fix,
  import: importCommand,
  init,
  new: newPostCommand,
  outline,
  render,
  rules,
};

/** Runs one command line; gives the exit code. A fault of our own is told on standard error. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return clean;
  }
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    if (name === undefined) io.stderr.raw(usage);
    else io.stdout.write(usage);
    return name === undefined ? failed : clean;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(`There is no command ${name}${suggestion(didYouMean(name, Object.keys(commands)))}`);
    return await command(rest, io);
  } catch (error) {
    if (isUsageError(error)) io.stderr.write(`${firstSentence(error.message)}; see lectern --help\n`);
    else for (const line of report(error)) io.stderr.write(line);
    return failed;
  }
}

/** `parseArgs` throws for options that it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function firstSentence(message: string): string {
  const [, option] = /^Option '(?:-\w, )?(\S+).*' argument is ambiguous/.exec(message) ?? [];
  if (option !== undefined)
    return `${option} has no value: what begins with - is read as an option, unless written as ${option}=VALUE`;
  return message.split('\n')[0]?.replace(/\.( .*)?$/, '') ?? message;
}

/** A fault of our own, in lines: the message may quote a post, so it is one line whatever it holds. */
function report(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`Lectern failed: ${String(error)}; please report it`];
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
  return [`Lectern failed: ${error.name}: ${error.message}`, ...frames, 'please report it'];
}
