/** Points git at the hooks of this repository; outside a checkout (a packed tarball) there is nothing to do. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const root = new URL('../', import.meta.url);
if (existsSync(new URL('.git', root))) {
  try {
    execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' });
  } catch {
    process.stderr.write('git hooks not installed: git did not answer\n');
  }
}
