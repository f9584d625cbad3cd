import { deepEqual, equal } from 'node:assert/strict';
import { findingsOf, type Severity, type Totals } from '../../../src/core/report/finding';
import { FINDINGS_FORMATS, FORMATS_WITH_FIXES } from '../../../src/core/report/formats';

const rules = [{
  id: 'uncited-claim', severity: 'warning' as const, summary: 'A claim without a source',
  help: '# uncited-claim\n', url: 'https://example.org/rules/uncited-claim.md',
}];
const source = 'Title\r\n\r\nExports fell 14 percent.\r\nThey rose 3 percent.\r\n';
const issue = (words: string, severity: Severity, message: string, text?: string) => {
  const start = source.indexOf(words);
  const end = start + words.length;
  const fixes = text === undefined ? [] : [{ title: 'Mark it', edits: [{ start: end, end, text }] }];
  return { rule: 'uncited-claim', severity, start, end, message, fixes };
};
const findings = findingsOf([
  issue('They rose 3 percent.', 'hint', '“They rose”, it says: 100 % <sure> & "so".'),
  issue('Exports fell 14 percent.', 'warning', 'No source.', '[citation needed]'),
], source);
const totals: Totals = {
  files: 2, unread: 1, counts: { error: 0, warning: 1, information: 0, hint: 1 }, known: 3, unprinted: 0,
  flagged: 5, cited: 3, interrupted: false,
};

function write(format: string, color = false, all = findings): string {
  const writer = FINDINGS_FORMATS[format]({ rules, version: '1.2.3', color });
  return writer.head() + writer.file({ file: 'a b,\n:é.md', findings: all }) + writer.file({ file: 'clean.md', findings: [] })
    + writer.unread('gone.md', 'There is no such file.') + writer.tail(totals);
}

suite('report formats', () => {
  test('compact says file, line, column, severity, rule and message on one line, and sums up', () => {
    equal(write('compact'), [
      'a b,\\n:é.md:3:1 warning uncited-claim No source.',
      'a b,\\n:é.md:4:1 hint uncited-claim “They rose”, it says: 100 % <sure> & "so".',
      '2 files: 2 findings (1 warning, 1 hint); 3 known from the baseline; 3 of 5 claims cited; 1 file not read',
      '',
    ].join('\n'));
  });

  test('pretty keeps within the columns of a terminal, with the message beside or below its place', () => {
    const finding = {
      rule: 'uncited-claim', severity: 'warning' as const, start: 0, end: 1, message: 'This gives a figure, “日本国が十四”, and no source is cited here.',
      from: { line: 31, column: 188 }, to: { line: 31, column: 190 }, fingerprint: '', words: '', fixes: [],
    };
    const at = (width: number) => FINDINGS_FORMATS['pretty']({ rules: [], version: '', width }).file({ file: 'a.md', findings: [finding] });
    equal(at(60), 'a.md\n'
      + '  31:188  warning  This gives a figure, “日本国が十四”, and\n'
      + '                   no source is cited here.  uncited-claim\n\n');
    equal(at(40), 'a.md\n  31:188  warning\n'
      + '    This gives a figure, “日本国が十四”,\n    and no source is cited here.\n    uncited-claim\n\n');
  });

  test('pretty groups the findings under their file in columns, with colours only when asked', () => {
    equal(write('pretty'), [
      'a b,\\n:é.md',
      '  3:1  warning  No source.  uncited-claim',
      '  4:1  hint     “They rose”, it says: 100 % <sure> & "so".  uncited-claim',
      '',
      '2 files: 2 findings (1 warning, 1 hint); 3 known from the baseline; 3 of 5 claims cited; 1 file not read',
      '',
    ].join('\n'));
    equal(write('pretty', true).includes('\u001b[33mwarning\u001b[0m'), true);
  });

  test('the formats that tell of fixes are known, so that none are made for the others', () => {
    const without = findings.map((finding) => ({ ...finding, fixes: [] }));
    const telling = Object.keys(FINDINGS_FORMATS).filter((format) => write(format) !== write(format, false, without));
    deepEqual(telling, [...FORMATS_WITH_FIXES]);
  });

  test('json is one list with the findings, places and fixes of each file', () => {
    const [first, second, third] = JSON.parse(write('json'));
    equal(first.file, 'a b,\n:é.md');
    deepEqual(first.findings.map(({ from, to }: never) => [from, to]), [
      [{ line: 3, column: 1 }, { line: 3, column: 25 }], [{ line: 4, column: 1 }, { line: 4, column: 21 }],
    ]);
    equal(first.findings[0].fixes[0].edits[0].text, '[citation needed]');
    deepEqual(second, { file: 'clean.md', findings: [] });
    deepEqual(third, { file: 'gone.md', problem: 'There is no such file.' });
  });

  test('github names the place of each annotation and escapes what a workflow command would read', () => {
    equal(write('github'), [
      '::warning file=a b%2C%0A%3Aé.md,line=3,endLine=3,col=1,endColumn=25,title=Policy Writer%3A uncited-claim::No source.',
      '::notice file=a b%2C%0A%3Aé.md,line=4,endLine=4,col=1,endColumn=21,title=Policy Writer%3A uncited-claim'
        + '::“They rose”, it says: 100 %25 <sure> & "so".',
      '::error file=gone.md,title=Policy Writer::There is no such file.',
      '',
    ].join('\n'));
  });

  test('checkstyle and junit are XML with every special character written as a reference', () => {
    const checkstyle = write('checkstyle');
    equal(checkstyle.includes('<file name="a b,&#10;:é.md">'), true);
    equal(checkstyle.includes('line="4" column="1" severity="info" message="“They rose”, it says: 100 % &#60;sure&#62; &#38; &#34;so&#34;."'), true);
    const junit = write('junit');
    equal(junit.includes('<testsuite name="a b,&#10;:é.md" tests="2" failures="2" errors="0">'), true);
    equal(junit.includes('<testsuite name="clean.md" tests="1" failures="0" errors="0">'), true);
    equal(junit.includes('<error message="There is no such file."/>'), true);
  });

  test('SARIF has rule help, percent-encoded names, places, fixes and the files that were not read', () => {
    const log = JSON.parse(write('sarif'));
    const [{ results, tool, invocations }] = log.runs;
    equal(tool.driver.rules[0].help.markdown, '# uncited-claim\n');
    deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'a%20b%2C%0A%3A%C3%A9.md' },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 25, charOffset: 9, charLength: 24 },
    });
    equal(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '[citation needed]');
    deepEqual(results.map(({ level }: never) => level), ['warning', 'note']);
    equal(invocations[0].toolExecutionNotifications[0].message.text, 'There is no such file.');
  });

  test('SARIF names files of every system by addresses', () => {
    const address = (file: string) => {
      const writer = FINDINGS_FORMATS.sarif({ rules, version: '1.2.3', color: false });
      const log = JSON.parse(writer.head() + writer.file({ file, findings }) + writer.tail(totals));
      return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    };
    equal(address('notes\\ä b.md'), 'notes/%C3%A4%20b.md');
    equal(address('C:\\brief\\a#1.md'), 'file:///C:/brief/a%231.md');
    equal(address('\\\\server\\share\\a.md'), 'file://server/share/a.md');
    equal(address('/drafts/a.md'), 'file:///drafts/a.md');
  });
});

suite('fingerprint of a finding', () => {
  const fingerprints = (text: string) => {
    const at = [...text.matchAll(/Exports\s+fell/gu)].map(({ index, 0: words }) => ({
      rule: 'uncited-claim', severity: 'warning' as const, start: index, end: index + words.length, message: '', fixes: [],
    }));
    return findingsOf(at, text).map(({ fingerprint }) => fingerprint);
  };

  test('stays when the words move or their line breaks elsewhere, and changes with the words', () => {
    const [before] = fingerprints('Exports fell.');
    deepEqual(fingerprints('A new\n\nopening. Exports\n  fell.'), [before]);
    equal(findingsOf([{ ...issue('They rose 3 percent.', 'hint', '') }], source)[0].fingerprint === before, false);
  });

  test('counts when the same words stand there twice', () => {
    const [first, second] = fingerprints('Exports fell. Exports fell.');
    equal(second, `${first}:2`);
  });
});
