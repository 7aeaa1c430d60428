import { didYouMean } from '@lectern/core/rules/didYouMean.ts';
import { suggestion } from '@lectern/core/rules/wording.ts';
import { version } from '@lectern/node/version.ts';
import { clean, failed, type Io } from './io.ts';
import { UsageError, usage } from './usage.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Each loads its own part of the program, and no other. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  fix: async () => (await import('./commands/fix.ts')).fix,
  import: async () => (await import('./commands/import.ts')).importCommand,
  init: async () => (await import('./commands/init.ts')).init,
  new: async () => (await import('./commands/new.ts')).newPostCommand,
  outline: async () => (await import('./commands/outline.ts')).outline,
  render: async () => (await import('./commands/render.ts')).render,
  rules: async () => (await import('./commands/rules.ts')).rules,
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
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load)
      throw new UsageError(`There is no command ${name}${suggestion(didYouMean(name, Object.keys(commands)))}`);
    const command = await load();
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
