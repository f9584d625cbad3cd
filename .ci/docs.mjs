// Fills in what is told in more than one place: the README's tables, the manifest's list of rules, the page of each
// rule, and the schema of the configuration.
// `node .ci/docs.mjs [--check]`; with `--check` it only compares.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineBundle } from './engine-bundle.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const strings = read('package.nls.json');
const spoken = (text = '') => text.replace(/%([^%]+)%/g, (_, key) => strings[key] ?? key);

/** Cells are one line each, and a bar in one would open a new cell. */
const cell = (text) => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

async function loadCore() {
  const contents = 'export { RULES } from "./lint/rules"; export { rulePage } from "./report/rule-page";'
    + 'export { configSchema } from "./config/schema"; export { PRESETS } from "./config/presets";';
  const { outputFiles: [bundle] } = await build({
    ...engineBundle, stdin: { contents, resolveDir: 'src/core', loader: 'ts' }, format: 'esm', platform: 'neutral', write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.text).toString('base64')}`);
}

const { RULES: rules, rulePage, configSchema, PRESETS } = await loadCore();

const ruleTable = () => table(['Rule', 'Finds', 'Shown as'], rules.map(({ id, summary, severity }) =>
  [`[\`${id}\`](media/rules/${id}.md)`, summary, severity]));

const SHOWN = { off: 'Off', hint: 'Shown as a hint', information: 'Shown as information', warning: 'Shown as a warning', error: 'Shown as an error' };

/** Each rule is a property of the setting, so that the settings editor completes its name. */
function listRules() {
  const setting = [manifest.contributes.configuration].flat()
    .flatMap(({ properties }) => Object.entries(properties)).find(([name]) => name === 'policyWriter.rules')[1];
  setting.properties = Object.fromEntries(rules.map(({ id }) => [id, {
    type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'], description: `%rule.${id}%`,
  }]));
  for (const key of Object.keys(strings)) if (key.startsWith('rule.')) delete strings[key];
  for (const { id, summary, severity } of rules) {
    const set = Object.values(PRESETS).some((preset) => preset.rules?.[id]) ? 'set here or by the preset' : 'set here';
    strings[`rule.${id}`] = `${summary.replaceAll('`', '')}. ${SHOWN[severity]} unless ${set}.`;
  }
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

listRules();
const tables = { rules: ruleTable(), commands: commands(), settings: settings(), snippets: snippets() };
const filled = readFileSync('README.md', 'utf8').replace(/(<!-- (\w+): generated -->\n)[^]*?(\n<!-- end -->)/g,
  (_, open, name, close) => `${open}\n${tables[name]}\n${close}`);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const PAGES = 'media/rules';
const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Policy Writer', ...configSchema(rules) };
const files = {
  'README.md': filled, 'package.json': json(manifest), 'package.nls.json': json(strings),
  'media/policy-writer.schema.json': json(schema),
  ...Object.fromEntries(rules.map((rule) => [`${PAGES}/${rule.id}.md`, rulePage(rule)])),
};
mkdirSync(PAGES, { recursive: true });
for (const name of readdirSync(PAGES)) {
  // A page of a rule that is gone.
  if (!(`${PAGES}/${name}` in files)) files[`${PAGES}/${name}`] = undefined;
}
for (const [file, text] of Object.entries(files)) {
  if ((existsSync(file) ? readFileSync(file, 'utf8') : undefined) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not up to date; run \`npm run docs\`.`);
    process.exitCode = 1;
  } else if (text === undefined) {
    rmSync(file);
  } else {
    writeFileSync(file, text);
  }
}
