// Fills the README's tables from what they describe. `node .ci/readme.mjs [--check]`; with `--check` it only compares.
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPlugin } from './glossary-plugin.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const strings = read('package.nls.json');
const spoken = (text = '') => text.replace(/%([^%]+)%/g, (_, key) => strings[key] ?? key);

/** Cells are one line each, and a bar in one would open a new cell. */
const cell = (text) => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

async function rules() {
  const { outputFiles: [bundle] } = await build({
    entryPoints: ['src/core/lint/rules/index.ts'], bundle: true, format: 'esm', platform: 'neutral', write: false,
    mainFields: ['module', 'main'], loader: { '.txt': 'text' }, logLevel: 'error', plugins: [glossaryPlugin()],
  });
  const { RULES } = await import(`data:text/javascript;base64,${Buffer.from(bundle.text).toString('base64')}`);
  return table(['Rule', 'Finds', 'Shown as'], RULES.map(({ id, summary, severity }) =>
    [`[\`${id}\`](media/rules/${id}.md)`, summary, severity]));
}

function commands() {
  const { keybindings = [], commands: all } = manifest.contributes;
  return table(['Command', 'Keys'], all.filter(({ title }) => title).map(({ command, title }) => {
    const bound = keybindings.find((binding) => binding.command === command);
    return [`*${spoken(title)}*`, bound ? `\`${bound.key}\`` : ''];
  }));
}

function settings() {
  return table(['Setting', 'Default', 'What it does'], [manifest.contributes.configuration ?? []].flat()
    .flatMap(({ properties }) => Object.entries(properties)).map(([name, setting]) => {
      const text = spoken(setting.markdownDescription ?? setting.description);
      return [`\`${name}\``, `\`${JSON.stringify(setting.default ?? null)}\``, text.replace(/`#([^#]+)#`/g, '`$1`')];
    }));
}

function snippets() {
  const files = readdirSync('snippets').filter((file) => file.endsWith('.json')).sort();
  return table(['Type', 'and get'], files.flatMap((file) => Object.values(read(join('snippets', file))))
    .map(({ prefix, description }) => [`\`${[prefix].flat()[0]}\``, description])
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}

const tables = { rules: await rules(), commands: commands(), settings: settings(), snippets: snippets() };
const before = readFileSync('README.md', 'utf8');
const after = before.replace(/(<!-- (\w+): generated -->\n)[^]*?(\n<!-- end -->)/g,
  (_, open, name, close) => `${open}\n${tables[name]}\n${close}`);
if (after !== before && process.argv.includes('--check')) {
  console.error('README.md is not up to date; run `npm run readme`.');
  process.exit(1);
}
if (after !== before) writeFileSync('README.md', after);
