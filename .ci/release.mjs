// `npm run release [-- --dry-run]`: everything that must hold before a version goes out, then the package and its
// checksum. With `--dry-run` the tag is not set. Nothing is uploaded: the two shops take the `.vsix` that stands here, and
// npm the tarball.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { project } from '../test/support/cache.mjs';
import { packVsix } from './package.mjs';
import { packNpm } from './package-npm.mjs';

const SEMVER = /^\d+\.\d+\.\d+$/;

/** What is wrong with a version and the changelog beside it, as sentences; none when both are fit to go out. */
export function changelogFaults(version, changelog) {
  if (!SEMVER.test(version)) return [`The version “${version}” in package.json is not of the form 1.2.3.`];
  const heads = [...changelog.matchAll(/^## (.*)$/gm)];
  const [, first = ''] = heads[0] ?? [];
  const [found, date] = first.split(' — ');
  if (found !== version) return [`CHANGELOG.md begins with “${first}” and not with a section for ${version}.`];
  const faults = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) faults.push(`The section of ${version} in CHANGELOG.md has no date (## ${version} — YYYY-MM-DD).`);
  const section = changelog.slice(heads[0].index + heads[0][0].length, heads[1]?.index);
  if (!/^- /m.test(section)) faults.push(`The section of ${version} in CHANGELOG.md names no change.`);
  return faults;
}

/** The output of Git; throws with its words when it fails. */
function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.trim();
}

/** Runs `npm test`; its output is the user's to read. */
function testFaults() {
  const { status } = spawnSync(process.execPath, ['test/support/run-all.mjs'], { cwd: project, stdio: 'inherit' });
  return status === 0 ? [] : ['The tests failed.'];
}

/** The steps in order, each with what is wrong; the first that finds something ends the release. */
function steps(version, tag) {
  return [
    ['version and changelog', () => changelogFaults(version, readFileSync(join(project, 'CHANGELOG.md'), 'utf8'))],
    ['tag', () => (git('tag', '--list', tag) ? [`The tag ${tag} is there already: raise the version.`] : [])],
    ['clean tree', () => (git('status', '--porcelain') ? ['There are changes that are not committed.'] : [])],
    ['tests, package list, installation', testFaults],
    ['clean tree after the tests', () => (git('status', '--porcelain') ? ['The tests or the build have changed files of the project.'] : [])],
  ];
}

async function release({ dryRun }) {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const tag = `v${version}`;
  for (const [name, faultsOf] of steps(version, tag)) {
    const faults = faultsOf();
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (faults.length === 0) continue;
    for (const fault of faults) console.log(`       ${fault}`);
    return 1;
  }
  for (const file of [await packVsix(), await packNpm()]) {
    const bytes = readFileSync(file);
    const sum = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
    console.log(`ok     package: ${basename(file)}, ${(bytes.length / 1024).toFixed(0)} kB\n       sha256 ${sum}`);
  }
  if (dryRun) console.log(`A dry run: the tag ${tag} was not set.`);
  else git('tag', '--annotate', tag, '--message', `Version ${version}`);
  return 0;
}

if (process.argv[1] === join(project, '.ci/release.mjs')) process.exitCode = await release({ dryRun: process.argv.includes('--dry-run') });
