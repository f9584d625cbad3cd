import * as assert from 'node:assert/strict';
import { readConfig } from '../../src/core/config/read-config';
import { configSchema } from '../../src/core/config/schema';
import { createDraftReader } from '../../src/core/draft/draft-reader';
import { findFloods } from '../../src/core/draft/floods/floods';
import { readDraft } from '../../src/core/draft/read-draft';
import { createEngine } from '../../src/core/engine';
import { readTermsFile } from '../../src/core/glossary/team-terms';
import { RULES } from '../../src/core/lint/rules';
import { compareQuotation } from '../../src/core/quotations/compare';
import { plainText } from '../../src/core/quotations/plain';
import { conflictingFigures } from '../../src/core/report/figures';
import { readBibtex } from '../../src/core/sources/bibtex/read';
import { readCslJson } from '../../src/core/sources/csl-json';
import { readCslYaml } from '../../src/core/sources/csl-yaml';
import { finish } from '../../src/core/steps';
import { inEnglish } from '../../src/core/text/wording';
import { engine } from '../support/engine';

/** Input made to take time or memory out of proportion to its length. */
suite('Input made to grow', () => {
  const find = (text: string) => engine.check(text).issues.filter(({ rule }) => rule === 'unread-text');

  test('in a draft: headings underlined by the hundred are read as text from the 301st on, and named once', () => {
    const heading = 'Trade\n-----\n\n';
    assert.deepEqual(find(`${heading.repeat(300)}Text.\n\n${'-'.repeat(90)}\n`), []);
    const [finding, ...more] = find(heading.repeat(3000));
    assert.deepEqual([finding?.start, finding?.end, more.length], [300 * heading.length + 6, 300 * heading.length + 11, 0]);
    assert.match(finding!.message, /underlines more than 300 headings/);
  });

  test('in a draft: lines that open more comments than they close are named together', () => {
    const [finding, ...more] = find(`Text.\n\n${'a <!-- b\n'.repeat(300)}\nMore.\n`);
    assert.deepEqual([finding?.start, finding?.end, more.length], [7, 7 + 300 * 9 - 1, 0]);
    assert.match(finding!.message, /^These lines hold more brackets or marks/);
  });

  test('in a draft: lines that are left out are told by their numbers', () => {
    const [finding, ...more] = find(`Text.\r\n\r\n${'***\r\n'.repeat(6000)}\r\nMore.\r\n`);
    assert.deepEqual([finding?.start, finding?.end, more.length], [9 + 5000 * 5, 9 + 5000 * 5 + 3, 0]);
    assert.equal(finding!.message,
      'A table, list, quotation or run of marks is too long to be read, so lines 5003 to 6002 are not checked: divide it with headings.');
  });

  test('in a draft: marks by the thousand in one line are read as spaces, and the rest of the draft as ever', () => {
    for (const line of ['> '.repeat(3000), '- '.repeat(3000), `${'['.repeat(3000)}${']'.repeat(3000)}`, '**a_b__'.repeat(3000),
      'a <!-- '.repeat(3000), '<- '.repeat(5000), '*1. '.repeat(5000), '><'.repeat(5000), '> _'.repeat(5000)]) {
      const { sentences } = createDraftReader().read(`One.\n\n${line}x\n\nTwo.\n`);
      assert.equal(sentences[0].text, 'One.', line.slice(0, 8));
      assert.equal(sentences[sentences.length - 1].text, 'Two.', line.slice(0, 8));
    }
  });

  test('in a draft: what the parser cannot read in proportion takes time by its length, and is named', () => {
    const floods: Record<string, (n: number) => string> = {
      'lists in each other': (n) => Array.from({ length: n / 8 }, (_, depth) => `${'  '.repeat(depth)}- item\n`).join(''),
      rows: (n) => `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(4 * n)}`, rules: (n) => '***\n'.repeat(4 * n),
      'lines behind quotations': (n) => 'a\n> b\n'.repeat(n), sublists: (n) => '- a\n  - b\n'.repeat(n),
      comments: (n) => 'a <!-- b\n'.repeat(n), brackets: (n) => '[\n'.repeat(n), numbers: (n) => '1. '.repeat(n),
      stars: (n) => `${'*a_ '.repeat(n)}\n`, 'stars in each other': (n) => `${'*a '.repeat(n)}${'b*'.repeat(n)}\n`,
      'links in each other': (n) => `${'[a]('.repeat(n)}b\n`, 'links that end together': (n) => `${'[a]('.repeat(n)}b${')'.repeat(n)}\n`,
    };
    for (const [kind, make] of Object.entries(floods)) {
      const [once, twice, fourTimes] = [1000, 2000, 4000].map((n): number => {
        const text = make(n);
        const before = process.cpuUsage();
        const { issues } = createEngine().check(text);
        const { user } = process.cpuUsage(before);
        if (n === 4000) assert.ok(issues.some(({ rule }) => rule === 'unread-text'), `${kind} are named`);
        return user / 1e6;
      });
      const said = `${kind}: ${[once, twice, fourTimes].map((time) => time.toFixed(2)).join(', ')} s for 1, 2, 4 times as much`;
      assert.ok(twice < 0.5 + 4 * once && fourTimes < 0.5 + 8 * once, said);
    }
  });

  test('in a draft: one paragraph of polls, capitals or set-aside findings takes time by its length', () => {
    const kinds: Record<string, (n: number) => string> = {
      polls: (n) => `The survey found that ${n} percent agreed. `, capitals: (n) => `ABC${n % 1000} DEF `,
      'set aside': (n) => `<!--lint ignore uncited-claim-->\n\nExports fell ${n} percent in 2019.\n\n`,
    };
    for (const [kind, piece] of Object.entries(kinds)) {
      const secondsFor = (pieces: number): number => {
        const text = Array.from({ length: pieces }, (_, n) => piece(n)).join('');
        const before = process.cpuUsage();
        engine.check(text);
        return process.cpuUsage(before).user / 1e6;
      };
      secondsFor(200);
      const [some, many] = [secondsFor(1000), secondsFor(6000)];
      assert.ok(many < 0.5 + 12 * some, `${kind}: ${some.toFixed(2)} s, then ${many.toFixed(2)} s for six times as much`);
    }
  });

  test('in a draft: code among thousands of rules stays whole', () => {
    const rows = '| a | b |\n'.repeat(6000);
    const text = `${'***\n'.repeat(4990)}\`\`\`\n\n${'***\n'.repeat(50)}\`\`\`\n${'***\n'.repeat(6000)}\n${rows}\nMore.\n`;
    assert.deepEqual(finish(findFloods(text)).map(({ start, end }) => [start, end].map((at) => text.slice(0, at).split('\n').length).join('–')), ['10003–11045', '16045–17046']);
    const { sentences, opaque } = engine.check(text).facts.draft;
    assert.deepEqual([sentences.at(-1)!.text, opaque.length], ['More.', 1]);
  });

  test('in a draft: marks of which nothing is left open are read, however many stand in a line', () => {
    const text = `${Array.from({ length: 2000 }, (_, note) => `Exports fell.[^${note}] See [it](https://a.example).`).join(' ')}\n\n`
      + Array.from({ length: 2000 }, (_, note) => `[^${note}]: Kim.\n`).join('');
    assert.equal(engine.check(text).facts.draft.marks.length, 4000);
    assert.deepEqual(finish(findFloods(text)), []);
    assert.deepEqual(finish(findFloods(`${'**Exports** _fell_ in \`a\`. '.repeat(2000)}\n`)), []);
    assert.deepEqual(finish(findFloods(`${'Exports fell ([Kim](https://a.example/Port_(Busan)_2020)). '.repeat(2000)}\n`)), []);
  });

  test('in a draft: every one of 20,000 suppressions is read', () => {
    assert.equal(engine.check('<!--lint disable uncited-claim-->\n\n'.repeat(20_000)).suppressions.length, 20_000);
  });

  test('in a draft: figures by the thousand are compared in a time by their number', () => {
    const kinds: Record<string, (n: number) => string> = {
      'one figure': () => 'Exports of the region fell by 14 percent in 2019.',
      'other figures of other things': (n) => `Exports of region${'x'.repeat(n % 40)} harbour${n} fell by ${n % 97} percent.`,
    };
    for (const [kind, piece] of Object.entries(kinds)) {
      const secondsFor = (count: number): number => {
        const draft = readDraft(Array.from({ length: count }, (_, index) => piece(index)).join('\n\n'));
        const before = process.cpuUsage();
        finish(conflictingFigures(draft));
        return process.cpuUsage(before).user / 1e6;
      };
      secondsFor(200);
      const [some, many] = [secondsFor(4000), secondsFor(32_000)];
      assert.ok(many < 0.5 + 12 * some, `${kind}: ${some.toFixed(2)} s, then ${many.toFixed(2)} s for eight times as much`);
    }
  });

  test('in YAML: keys that are lists or groups say nothing to the console', async () => {
    const said: string[] = [];
    const hear = ({ message }: Error): void => void said.push(message);
    process.on('warning', hear);
    const text = 'entries:\n  - { [a, b]: x, ? { c: d } : y, id: ports-pact, term: PPACT, definition: { [e]: f } }\n';
    assert.ok(readTermsFile(text, new Set()).problems.length > 0);
    readConfig(`rules: { [a]: b }\n${text}`, configSchema(RULES));
    await new Promise(setImmediate);
    process.off('warning', hear);
    assert.deepEqual(said, []);
  });

  test('in BibTeX: chains, doubled strings, heads without an end and fields by the thousand are read soon', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `@book{k${n}, crossref = {k${n + 1}}}`).join('\n');
    assert.equal(readBibtex(chain).sources.length, 5000);
    const doubled = Array.from({ length: 40 }, (_, n) => `@string{s${n} = s${n + 1} # s${n + 1}}`).join('\n');
    assert.ok((readBibtex(`${doubled}\n@book{a, title = s0}`).sources[0].item.title ?? '').length < 1_000_000);
    assert.ok(readBibtex('@book{a, title={'.repeat(20_000)).sources.length > 0);
    assert.equal(readBibtex(`@book{a,\n${'x={\n'.repeat(20_000)}`).sources.length, 1);
    const [{ item }] = readBibtex(`@book{a, ${Array.from({ length: 50_000 }, (_, n) => `f${n} = {x}`).join(', ')}, title = {T}}`).sources;
    assert.equal(item.title, 'T');
  });

  test('in CSL: brackets without end are no crash, and in a long list a fault costs one item', () => {
    assert.ok(readCslJson('['.repeat(50_000)).problems.length > 0);
    const items = Array.from({ length: 450 }, (_, n) => `- id: k${n}\n  title: ${n === 333 ? '"open' : 'T'}\n`);
    const { sources, problems } = readCslYaml(`# A list\n${items.join('')}`);
    assert.ok(sources.length >= 449 && sources.some(({ key }) => key === 'k449'));
    assert.ok(problems.length > 0 && problems.every(({ start }) => start > items.slice(0, 330).join('').length));
  });

  test('in a source: a long quotation in a long text is found in a moment', () => {
    const long = plainText('Exports of chips rose again this year. '.repeat(4_000));
    assert.equal(compareQuotation('Exports of ships fell again this year. '.repeat(40), long).result, 'differs');
  });

  test('in a terms file: deep nesting and aliases of aliases are faults', () => {
    const problems = (text: string): string[] => readTermsFile(text, new Set()).problems.map(({ wording }) => inEnglish(wording));
    assert.match(problems(`entries: ${'['.repeat(3000)}`).join(), /nested too deeply/);
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${`*${at ? `b${at - 1}` : 'a'},`.repeat(9)}]`).join('\n')}\nentries: [{term: *b29}]`;
    assert.ok(problems(bomb).length > 0);
  });
});
