// `npm run open`: serves VS Code in the browser with the packed extension and the sample draft, until Ctrl+C.
import { rm } from 'node:fs/promises';
import { installVsix, makeProfile, remoteUri, startServer, windowUrl } from '../test/support/vscode-server.mjs';
import { packVsix } from './package.mjs';
import { copySample } from './sample.mjs';

const { folder, draft } = await copySample();
const profile = await makeProfile();
await installVsix(profile, await packVsix());
const server = await startServer(profile);
const payload = [['openFile', remoteUri(server.port, draft)]];
console.log(`\nOpen this address in a browser (Ctrl+C ends the server):\n\n${windowUrl(server.port, folder, payload)}\n`);

const end = async () => {
  await server.stop();
  await Promise.all([profile.remove(), rm(folder, { recursive: true, force: true })]);
  process.exit();
};
process.once('SIGINT', end).once('SIGTERM', end);
await server.died.catch((error) => {
  console.error(error.message);
  process.exit(1);
});
