// Packs the extension: `npm run package`. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { project } from '../test/support/cache.mjs';

/**
 * A page as the shops can show it where nobody knows the repository's address: pictures and links that lead into the
 * repository would lead nowhere, so pictures go and of links the words stay. Links within the page and to the web stay.
 */
export function pageForShop(markdown) {
  return markdown
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n/gm, '')
    .replace(/(?<!!)\[([^[\]]*)\]\((?!https?:|mailto:|#)[^)]*\)/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
}

/** Packs `dist/` as it stands with the rest of what ships; resolves with the path of the `.vsix`. */
export async function packVsix(cwd = project) {
  const { name, version, repository } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
  const packagePath = join(cwd, `${name}-${version}.vsix`);
  const stage = await mkdtemp(join(tmpdir(), 'policy-writer-package-'));
  // Zip entries carry a time in the local zone; a fixed one keeps two packings byte-identical.
  process.env.SOURCE_DATE_EPOCH ??= '315619200';
  process.env.TZ = 'UTC';
  try {
    const files = await listFiles({ cwd, packageManager: 2 });
    for (const file of [...files, '.vscodeignore']) await cp(join(cwd, file), join(stage, file));
    if (!repository) {
      for (const page of ['README.md', 'CHANGELOG.md']) await writeFile(join(stage, page), pageForShop(await readFile(join(cwd, page), 'utf8')));
    }
    // With a repository the packer itself turns what is left into addresses.
    await createVSIX({ cwd: stage, packagePath, dependencies: false, allowMissingRepository: true });
    return packagePath;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packVsix();
  const bytes = await readFile(file);
  console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}  ${(bytes.length / 1024).toFixed(0)} kB`);
}
