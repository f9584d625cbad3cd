import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { addressesOf } from '../../../src/core/links/addresses';
import { isPrivateHost } from '../../../src/core/links/private-address';
import { isCutOff, judgeLink, type Answer } from '../../../src/core/links/verdict';

suite('links of a draft', () => {
  test('each address once, whatever its form; anchors, files, images and code are none', () => {
    const source = '[a](https://a.org/x#one) <https://a.org/x> https://b.org/y. [c][r] [d](#h) [e](e.md) ![i](https://i.org/i.png) '
      + '`https://code.org`[^1]\n\n[r]: https://c.org/z\n\n[^1]: doi:10.1000/q\n';
    const found = addressesOf(readDraft(source));
    assert.deepEqual(found.map(({ url, places }) => `${url} ${places.length}`),
      ['https://a.org/x 2', 'https://b.org/y 1', 'https://c.org/z 1', 'https://doi.org/10.1000/q 1']);
    assert.equal(source.slice(found[1].places[0].start, found[1].places[0].end), 'https://b.org/y');
  });

  test('private and loopback hosts are told from public ones, in every notation', () => {
    const hosts = ['localhost', 'a.localhost', 'printer', 'nas.local', '127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '192.168.1.1',
      '169.254.169.254', '100.64.0.1', '0.0.0.0', '[::1]', '::', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1',
      '64:ff9b::7f00:1', '224.0.0.1', new URL('http://2130706433/').hostname, new URL('http://0x7f.1/').hostname, 'localhost.'];
    assert.deepEqual(hosts.filter((host) => !isPrivateHost(host)), []);
    const open = ['example.org', '8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111', 'localhost.example.org', '::ffff:808:808'];
    assert.deepEqual(open.filter(isPrivateHost), []);
  });

  test('where none of several servers is found, the computer is cut off', () => {
    const cutOff = (...answers: [string, Answer][]): boolean => isCutOff(new Map(answers));
    const lost: Answer = { failure: 'no-host' };
    assert.equal(cutOff(['https://a.org/x', lost], ['https://b.org/y', lost]), true);
    assert.equal(cutOff(['https://a.org/x', lost], ['https://b.org/y', { status: 404 }]), false);
    assert.equal(cutOff(['https://a.org/x', lost], ['https://a.org/y', lost]), false);
    assert.equal(cutOff(), false);
  });

  const verdicts: readonly (readonly [Answer, string])[] = [
    [{ status: 200 }, 'alive'], [{ status: 204 }, 'alive'], [{ status: 200, movedTo: 'https://b.org/' }, 'moved'],
    [{ status: 404 }, 'dead'], [{ status: 410 }, 'dead'], [{ failure: 'no-host' }, 'dead'], [{ status: 401 }, 'unclear'],
    [{ status: 403 }, 'unclear'], [{ status: 405 }, 'unclear'], [{ status: 429, retryAfter: '60' }, 'unclear'],
    [{ status: 503 }, 'unclear'], [{ failure: 'timeout' }, 'unclear'], [{ failure: 'tls' }, 'unclear'],
    [{ failure: 'connection' }, 'unclear'], [{ failure: 'private' }, 'unclear'], [{ failure: 'redirects' }, 'unclear'],
  ];
  for (const [answer, state] of verdicts) {
    test(`${JSON.stringify(answer)} is ${state}`, () => {
      const verdict = judgeLink('https://a.org/x', answer);
      assert.equal(verdict.state, state);
      assert.equal('wording' in verdict, state !== 'alive');
    });
  }
});
