import { deepEqual } from 'node:assert/strict';
import { readIgnoreList } from '../../../src/core/config/ignore-list';

suite('a .policywriterignore', () => {
  test('is read as a .gitignore is', () => {
    const leavesOut = readIgnoreList('# old drafts\n\nold\r\n*.tmp.md\n/top.md\nnotes/*.md\n!notes/kept.md\n');
    const left = ['old/a.md', 'x/old/a.md', 'b.tmp.md', 'top.md', 'notes/a.md'];
    const kept = ['older/a.md', 'x/top.md', 'x/notes/a.md', 'notes/kept.md', '# old drafts', 'a.md'];
    deepEqual([...left, ...kept].filter(leavesOut), left);
  });

  test('that is empty leaves out nothing', () => deepEqual(['a.md'].filter(readIgnoreList('')), []));
});
