import * as assert from 'node:assert/strict';
import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../src/core/links/verdict';
import { askAddress, askAll } from '../../src/links/request';
import { CERTIFICATE, KEY } from '../support/self-signed';

suite('asking addresses, against a server on this computer', () => {
  const seen: string[] = [];
  let sentBytes = 0;
  let open = 0;
  let mostOpen = 0;
  const holding: http.ServerResponse[] = [];
  const answers: Record<string, (request: http.IncomingMessage, response: http.ServerResponse) => void> = {
    '/ok': (_request, response) => response.end('x'),
    '/moved': (_request, response) => response.writeHead(301, { location: '/ok' }).end(),
    '/elsewhere': (_request, response) => response.writeHead(302, { location: '/ok' }).end(),
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/later': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    '/soon': (_request, response) => (seen.filter((line) => line.endsWith('/soon')).length > 1
      ? response.end() : response.writeHead(429, { 'retry-after': '0' }).end()),
    '/refused': (_request, response) => response.writeHead(403).end(),
    '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    '/hang': () => undefined,
    '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
    '/file': (_request, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
    '/endless': (request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end();
      response.writeHead(200, { 'content-length': String(2 ** 30) });
      const chunk = Buffer.alloc(64 * 1024);
      const more = (): void => {
        while (!response.destroyed && sentBytes < 2 ** 30) {
          sentBytes += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    },
    '/slow': (_request, response) => {
      mostOpen = Math.max(mostOpen, ++open);
      holding.push(response);
      // All that come together are answered together, so that the test waits for no clock.
      if (holding.length === 4) for (const held of holding.splice(0)) { open--; held.end(); }
    },
  };
  const handle = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    seen.push(`${request.method} ${path}`);
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const server = http.createServer(handle);
  const broken = https.createServer({ key: KEY, cert: CERTIFICATE }, handle);
  let base = '';
  let secure = '';

  suiteSetup(async () => {
    for (const one of [server, broken]) await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    secure = `https://127.0.0.1:${(broken.address() as AddressInfo).port}`;
  });
  suiteTeardown(() => {
    for (const one of [server, broken]) {
      one.closeAllConnections();
      one.close();
    }
  });
  setup(() => void seen.splice(0));

  const never = new AbortController().signal;
  /** Longer than any test has: none but the one that asks for less ends by it, however busy the machine is. */
  const timeout = 60_000;
  const ask = (url: string, more: Partial<{ timeout: number; allowPrivate: boolean; signal: AbortSignal }> = {}): Promise<Answer> =>
    askAddress(url, { timeout, allowPrivate: true, signal: never, ...more });

  test('an address that answers 200 is asked once, by HEAD', async () => {
    assert.deepEqual(await ask(`${base}/ok`), { status: 200 });
    assert.deepEqual(seen, ['HEAD /ok']);
  });

  test('301 has moved for good, and 302 for now', async () => {
    assert.deepEqual(await ask(`${base}/moved`), { status: 200, movedTo: `${base}/ok`, leadsTo: `${base}/ok` });
    assert.deepEqual(await ask(`${base}/elsewhere`), { status: 200, leadsTo: `${base}/ok` });
  });

  test('404, 410 and 403 are asked again with GET and told as they are', async () => {
    assert.deepEqual(await ask(`${base}/none`), { status: 404 });
    assert.deepEqual(seen, ['HEAD /none', 'GET /none']);
    assert.deepEqual(await ask(`${base}/gone`), { status: 410 });
    assert.deepEqual(await ask(`${base}/refused`), { status: 403 });
    assert.deepEqual(await ask(`${base}/no-head`), { status: 200 });
  });

  test('429 is left alone when the wait is long, and asked once more when it is short', async () => {
    assert.deepEqual(await ask(`${base}/later`), { status: 429, retryAfter: '120' });
    assert.deepEqual(seen, ['HEAD /later']);
    assert.deepEqual(await ask(`${base}/soon`), { status: 200 });
  });

  test('a server that hangs is given up at the limit', async () => {
    assert.deepEqual(await ask(`${base}/hang`, { timeout: 200 }), { failure: 'timeout' });
  });

  test('a certificate that is not valid is told', async () => {
    assert.deepEqual(await ask(`${secure}/ok`), { failure: 'tls' });
  });

  test('a body of 1 GB is not read', async () => {
    assert.deepEqual(await ask(`${base}/endless`), { status: 200 });
    assert.ok(sentBytes < 64 * 2 ** 20, `${sentBytes} bytes were sent`);
  });

  test('five redirects and no more; none to a file', async () => {
    assert.deepEqual(await ask(`${base}/loop`), { failure: 'redirects' });
    assert.equal(seen.length, 6);
    assert.deepEqual(await ask(`${base}/file`), { failure: 'connection' });
  });

  test('private addresses are refused without a request, by number and by name', async () => {
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '[::ffff:127.0.0.1]']) {
      assert.deepEqual(await ask(`http://${host}:${port}/ok`, { allowPrivate: false }), { failure: 'private' });
    }
    assert.deepEqual(seen, []);
  });

  test('a server that is not there is told as a failed connection', async () => {
    const closed = http.createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    assert.deepEqual(await ask(`http://127.0.0.1:${port}/`), { failure: 'connection' });
  });

  test('at most four at once, and all are asked', async () => {
    const told: string[] = [];
    const urls = Array.from({ length: 12 }, (_, n) => `${base}/slow?${n}`);
    await askAll(urls, { timeout, allowPrivate: true, signal: never }, (url) => told.push(url));
    assert.deepEqual(told.sort(), urls.sort());
    assert.equal(mostOpen, 4);
  });

  test('cancelling stops what runs and starts no more', async () => {
    const control = new AbortController();
    const told: Answer[] = [];
    const urls = Array.from({ length: 9 }, (_, n) => `${base}/hang?${n}`);
    const all = askAll(urls, { timeout, allowPrivate: true, signal: control.signal }, (_url, answer) => told.push(answer));
    server.once('request', () => control.abort());
    await all;
    assert.ok(told.length <= 4 && told.every(({ failure }) => failure === 'cancelled'), JSON.stringify(told));
  });
});
