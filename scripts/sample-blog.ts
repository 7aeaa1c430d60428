import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder } from '../test/host/paths.ts';
import { sampleBlog, whereItIs } from './start/sampleBlog.ts';

// npm run sample-blog [-- --for-tests]: makes the copy that F5 opens, unless there is one; tests get a fresh one each time
if (process.argv.includes('--for-tests')) {
  const folder = join(hostFolder, 'test-blog');
  rmSync(folder, { recursive: true, force: true });
  sampleBlog(folder);
} else console.log(whereItIs(sampleBlog()));
