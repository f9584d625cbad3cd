// Finds a desktop VS Code that can run here, or says why there is none. Never waits more than a few seconds to know.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from './cache.mjs';

const reachable = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * @returns `{ path }` of the executable, or `{ reason }` why the server from npm has to stand in.
 * `POLICY_WRITER_HOST=server` in the environment chooses the server without asking, `desktop` insists on the desktop.
 */
export async function findDesktop(version = 'stable') {
  const wish = process.env.POLICY_WRITER_HOST;
  if (wish === 'server') return { reason: 'POLICY_WRITER_HOST=server' };
  const { platform, env } = process;
  const display = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!display && wish !== 'desktop') return { reason: 'this machine has no display' };
  try {
    const answer = await fetch(reachable, { signal: AbortSignal.timeout(4000) });
    if (!answer.ok) throw new Error(`the download site answers ${answer.status}`);
    return { path: await downloadAndUnzipVSCode({ version, cachePath: cache, timeout: 15_000 }) };
  } catch (error) {
    if (wish === 'desktop') throw error;
    return { reason: `VS Code cannot be downloaded (${error.cause?.code ?? error.message})` };
  }
}
