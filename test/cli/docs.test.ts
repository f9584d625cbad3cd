import Ajv from 'ajv';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../src/core/config/read-config';
import { configSchema } from '../../src/core/config/schema';
import { RULES } from '../../src/core/lint/rules';
import { CLEAN, CLI, OPEN, inFolder } from './support';

const page = readFileSync('media/command-line.md', 'utf8');
const examples = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].map(([, language, text]) => ({ language, text }));
const inLanguage = (wanted: string) => examples.filter(({ language }) => language === wanted).map(({ text }) => text);
const yamlNamed = (name: string) => parse(inLanguage('yaml').find((text) => text.includes(name)) ?? '');

/** Stand-ins for programs that the examples call: our own as installed, `npx` without the network, GNU parallel. */
const PROGRAMS = {
  'policy-writer': `exec "${process.execPath}" "${CLI}" "$@"`,
  npx: 'while [ "$1" = --yes ]; do shift; done; program=${1%%@*}; shift; exec "$program" "$@"',
  parallel: 'while read -r part; do sh -c "$(printf %s "$1" | sed "s/{}/$part/g")" & done; wait',
};

/** A repository with drafts in it, and the programs on the path. */
function inRepository(act: (folder: string, shell: (script: string, env?: Record<string, string>) => string) => void) {
  return inFolder({
    'drafts/brief.md': OPEN, 'memos/2026/one.md': CLEAN, 'op-eds/view.md': OPEN, 'archive/old.md': OPEN,
    'glossary/team.terms.yaml': 'entries:\n  - { id: ports-pact, term: PPACT, definition: An agreement on ports. }\n',
    'references.bib': '@book{smith2021, title={Trade}, year={2021}}\n',
  }, async (folder) => {
    const bin = join(folder, '.bin');
    mkdirSync(bin);
    for (const [name, script] of Object.entries(PROGRAMS)) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '--quiet');
    git('add', '.');
    act(folder, (script, env = {}) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
        cwd: folder, encoding: 'utf8', env: { ...process.env, ...env, PATH: `${bin}:${process.env['PATH']}` },
      });
      // Findings are no fault of the example.
      ok(status === 0 || status === 1, `${script}\nended with ${status}: ${stderr}`);
      equal(stderr.replace(/^(?:Recorded .*|Nothing to fix\.)\n/gmu, ''), '');
      return stdout;
    });
  });
}

suite('examples of the command line page', () => {
  test('run as they are written', () => inRepository((folder, shell) => {
    const scripts = inLanguage('sh');
    ok(scripts.length >= 6);
    for (const script of scripts) {
      for (const line of script.trim().split('\n')) shell(line);
    }
    equal(readFileSync(join(folder, 'coverage.csv'), 'utf8').split('\r\n').length, 6);
  }));

  test('have a configuration without mistakes', () => {
    const text = inLanguage('yaml').find((one) => one.startsWith('# .policy-writer.yaml')) ?? '';
    deepEqual(readConfig(text, configSchema(RULES)).problems, []);
  });

  test('have steps for GitHub that annotate, share an archive and join its parts', () => inRepository((folder, shell) => {
    const summary = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    const [, check] = yamlNamed('workflows/drafts').jobs.citations.steps;
    ok(shell(check.run, summary).startsWith('::warning file=archive/old.md,line=1'));
    const { part, coverage } = yamlNamed('workflows/archive').jobs;
    for (const shard of part.strategy.matrix.shard) shell(part.steps[1].run.replaceAll('${{ matrix.shard }}', shard), summary);
    shell(coverage.steps[1].run, summary);
    ok(readFileSync(summary.GITHUB_STEP_SUMMARY, 'utf8').includes('| **All drafts** |'));
  }));

  test('have jobs for GitLab and pre-commit that check drafts', () => inRepository((folder, shell) => {
    const gitlab = yamlNamed('.gitlab-ci');
    for (const line of gitlab.citations.script) shell(line);
    ok(readFileSync(join(folder, gitlab.citations.artifacts.reports.junit), 'utf8').includes('<testsuite name="drafts/brief.md"'));
    const [hook] = yamlNamed('.pre-commit-config').repos[0].hooks;
    ok(new RegExp(hook.files, 'u').test('drafts/brief.qmd'));
    ok(shell(`${hook.entry} drafts/brief.md`).startsWith('drafts/brief.md:1:1 warning'));
  }));

  test('have a program that runs against the package as it is installed', () => inRepository((folder, shell) => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/policy-writer'), 'dir');
    writeFileSync(join(folder, 'example.mjs'), inLanguage('js')[0]);
    equal(shell('node example.mjs'), '1 true grouping\n');
  }));
});

suite('definitions that other tools read', () => {
  test('the schema of the configuration accepts what is right and refuses what is wrong', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('media/policy-writer.schema.json', 'utf8')));
    const right = parse(inLanguage('yaml').find((one) => one.startsWith('# .policy-writer.yaml')) ?? '');
    equal(validate(right), true);
    equal(validate({ rules: { 'uncited-claim': 'loud' } }), false);
    equal(validate({ rule: {} }), false);
  });

  test('the composite action checks the files it is given, and writes a SARIF log', () => inRepository((folder, shell) => {
    const { inputs, runs } = parse(readFileSync('.github/actions/lint/action.yml', 'utf8'));
    equal(runs.using, 'composite');
    const given: Record<string, string> = { files: 'drafts\nop-eds/*.md\n', sarif: 'log.sarif' };
    const env = Object.fromEntries(Object.entries(runs.steps[0].env as Record<string, string>).map(([name, value]) => {
      const input = /inputs\.([a-z-]+)/u.exec(value)?.[1] ?? '';
      return [name, given[input] ?? inputs[input].default];
    }));
    const annotations = shell(runs.steps[0].run, env);
    deepEqual([...annotations.matchAll(/file=([^,]+)/gu)].map(([, file]) => file), ['drafts/brief.md', 'op-eds/view.md']);
    equal(JSON.parse(readFileSync(join(folder, 'log.sarif'), 'utf8')).runs[0].results.length, 2);
  }));

  test('the pre-commit hooks run on drafts', () => inRepository((_, shell) => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    for (const { entry, files } of hooks) {
      ok(new RegExp(files, 'u').test('a/b.Rmd') && !new RegExp(files, 'u').test('a/b.txt'));
      ok(shell(`${entry} drafts/brief.md`).length > 0);
    }
  }));
});
