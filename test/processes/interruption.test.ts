import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

// Windows has no signals: there a program is ended at once
test.runIf(process.platform !== 'win32')(
  'Ctrl+C is told once, then ends the program',
  { timeout: 30_000 },
  async () => {
    const module = new URL('../../server/cli/src/interruption.ts', import.meta.url).href;
    const program = `
    import { interruption } from ${JSON.stringify(module)};
    const signal = interruption();
    signal.addEventListener('abort', () => process.stdout.write('told'));
    setInterval(() => undefined, 1000);
    process.stdout.write('ready');`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program]);
    for (const word of ['ready', 'told']) {
      const [chunk] = await once(child.stdout, 'data');
      expect(String(chunk)).toBe(word);
      child.kill('SIGINT');
    }
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  },
);
