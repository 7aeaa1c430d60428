import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const script = `
  import { parentEnded } from '${pathToFileURL('scripts/start/parent.ts').href}';
  const awake = setTimeout(() => console.log('nothing happened'), 20_000);
  const parent = process.ppid;
  console.log('waits');
  await parentEnded(parent);
  console.log('parent ended');
  clearTimeout(awake);
`;

test.skipIf(process.platform === 'win32')(
  'what npm has started hears of the end of the shell between them',
  async () => {
    // the second command keeps the shell from becoming the first one
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; :', process.execPath, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    shell.stdout.on('data', (data) => {
      printed += data;
      if (String(data).includes('waits')) shell.kill('SIGTERM');
    });
    await once(shell.stdout, 'close');
    expect(printed).toBe('waits\nparent ended\n');
  },
);
