import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../test/support/cache.mjs';

/** A folder of its own with a copy of the sample draft, so that trying things out leaves the original as it is. */
export async function copySample() {
  const folder = await mkdtemp(join(tmpdir(), 'policy-writer-sample-'));
  const draft = join(folder, 'sample-brief.md');
  await cp(join(project, 'media/walkthrough/sample-brief.md'), draft);
  return { folder, draft };
}
