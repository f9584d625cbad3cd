import { deepEqual } from 'node:assert/strict';
import { isLeftOutBy, readIgnoreList } from '../../../src/core/config/ignore-list';
import { inEnglish } from '../../../src/core/text/wording';

/** Those of the paths that ignore files, by folder, leave out. */
function leftOut(files: Readonly<Record<string, string>>, paths: readonly string[]): readonly string[] {
  const lists = new Map(Object.entries(files).map(([folder, text]) => [folder, readIgnoreList(text).list]));
  return paths.filter((path) => isLeftOutBy((folder) => lists.get(folder), path));
}

suite('a .policywriterignore', () => {
  test('is read as a .gitignore is', () => {
    const list = '# old drafts\n\nold\r\n*.tmp.md\n/top.md\nnotes/*.md\n!notes/kept.md\nsome/**\n!some/kept.md\n{a,b}.md\nx(1)+.md\n\\#1.md\n[xy].md\nn[!a-m].md\nonly/\n';
    const left = ['old/', 'old/a.md', 'x/old/a.md', 'b.tmp.md', 'top.md', 'notes/a.md', 'some/a.md', '{a,b}.md', 'x(1)+.md', '#1.md', 'y.md', 'no.md', 'z/only/a.md', '.x/.old.tmp.md'];
    const kept = ['older/a.md', 'x/top.md', 'x/notes/a.md', 'notes/kept.md', 'some/kept.md', '# old drafts', 'a.md', 'na.md', 'only'];
    deepEqual(leftOut({ '': list }, [...left, ...kept]), left);
  });

  test('takes nothing back from a folder that is left out', () => {
    deepEqual(leftOut({ '': 'old/\n!old/kept.md\n!kept.md\n' }, ['old/kept.md', 'kept.md']), ['old/kept.md']);
  });

  test('counts in its folder and below, before those above it', () => {
    const files = { '': '*.tmp.md\nmemos/old\n', 'memos/': '!kept.tmp.md\n/own.md\n', 'memos/2026/': 'own.md\n', 'memos/old/': '!*\n' };
    const left = ['a.tmp.md', 'memos/a.tmp.md', 'memos/own.md', 'memos/2026/own.md', 'memos/old/a.md'];
    deepEqual(leftOut(files, [...left, 'own.md', 'memos/kept.tmp.md', 'memos/2026/kept.tmp.md', 'memos/x/own.md']), left);
  });

  test('has its lines named that cannot be used, and heeds the others', () => {
    const text = '  drafts\\old  \r\n# a\\b\n!a*b*c*d*e\nx.md\n';
    const { list, problems } = readIgnoreList(text);
    deepEqual(problems.map(({ start, end, wording }) => [text.slice(start, end), inEnglish(wording)]), [
      ['drafts\\old', 'The path pattern “drafts\\old” is not used: write “/” between folders, on Windows too.'],
      ['a*b*c*d*e', 'The path pattern “a*b*c*d*e” is not used: it has more than three stars in one part of the path.'],
    ]);
    deepEqual(['x.md', 'drafts/old', 'a1b2c3d4e'].map(list), [true, undefined, undefined]);
  });

  test('that is empty leaves out nothing', () => deepEqual(leftOut({ '': '' }, ['a.md']), []));
});
