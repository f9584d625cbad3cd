// Packs the extension: `npm run package`. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Packs `dist/` as it stands with the rest of what ships; resolves with the path of the `.vsix`. */
export async function packVsix(cwd = project) {
  const { name, version } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
  const packagePath = join(cwd, `${name}-${version}.vsix`);
  // Zip entries carry a time in the local zone; a fixed one keeps two packings byte-identical.
  process.env.SOURCE_DATE_EPOCH ??= '315619200';
  process.env.TZ = 'UTC';
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packVsix();
  const bytes = await readFile(file);
  console.log(`sha256 ${createHash('sha256').update(bytes).digest('hex')}  ${(bytes.length / 1024).toFixed(0)} kB`);
}
