import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogFaults } from '../../.ci/release.mjs';
import { project } from './cache.mjs';

suite('A release', () => {
  const section = (head, body = '- Finds more.\n') => `# Changelog\n\n## ${head}\n\n${body}\n## 0.1.0 — 2026-11-24\n\n- First.\n`;

  test('wants a version whose section stands first in the changelog, with a date and a change', () => {
    assert.deepEqual(changelogFaults('0.2.0', section('0.2.0 — 2026-12-01')), []);
    assert.match(changelogFaults('0.3.0', section('0.2.0 — 2026-12-01'))[0], /begins with “0\.2\.0 — 2026-12-01” and not with a section for 0\.3\.0/);
    assert.match(changelogFaults('0.2.0', section('0.2.0'))[0], /has no date/);
    assert.match(changelogFaults('0.2.0', section('0.2.0 — 2026-12-01', ''))[0], /names no change/);
    assert.match(changelogFaults('0.2', section('0.2'))[0], /not of the form 1\.2\.3/);
    assert.match(changelogFaults('0.2.0', '# Changelog\n')[0], /begins with “”/);
  });

  test('finds the project’s own version fit to go out', () => {
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    assert.deepEqual(changelogFaults(version, readFileSync(join(project, 'CHANGELOG.md'), 'utf8')), []);
  });

  test('is stopped by a file that is not committed, before any test runs', () => {
    const stray = join(project, 'stray-file-of-a-test');
    const script = `import { writeFileSync, rmSync } from 'node:fs'; writeFileSync(${JSON.stringify(stray)}, 'x');
      process.argv[1] = ${JSON.stringify(join(project, '.ci/release.mjs'))}; process.on('exit', () => rmSync(${JSON.stringify(stray)}));
      await import(${JSON.stringify(join(project, '.ci/release.mjs'))});`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', '--dry-run'], { cwd: project, encoding: 'utf8' });
    assert.match(stdout, /ok {5}version and changelog\n[^]*FAILED clean tree\n {7}There are changes that are not committed\./, stderr);
    assert.equal(status, 1);
  });
});
