// `npm start`: checks the sample draft in the terminal, then opens it in VS Code with the extension.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from '../test/support/cache.mjs';
import { copySample } from './sample.mjs';

const { folder, draft } = await copySample();
const shell = process.platform === 'win32';

console.log('The sample draft, checked on the command line:\n');
const lint = [join(project, 'dist/cli.js'), 'lint', 'sample-brief.md', '--fail-on', 'never'];
const { status } = spawnSync(process.execPath, lint, { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const code = spawnSync('code', ['--version'], { shell, encoding: 'utf8' });
if (code.status === 0) {
  console.log(`\nOpening the sample in VS Code ${code.stdout.split('\n')[0]} …`);
  const opened = spawnSync('code', [`--extensionDevelopmentPath=${project}`, folder, draft], { shell, stdio: 'inherit' });
  process.exit(opened.status ?? 1);
}
console.log('\nNo desktop VS Code (`code`) was found here. To open the sample in VS Code in the browser: npm run open');
