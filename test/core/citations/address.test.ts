import * as assert from 'node:assert/strict';
import { isSourceAddress, readAddress, sameAddress } from '../../../src/core/citations/address';

suite('addresses', () => {
  test('one address in two forms is the same', () => {
    const same = [
      ['http://www.example.org/a/', 'https://example.org/a'], ['https://example.org', 'http://example.org/index.html'],
      ['https://example.org/a?utm_source=x&b=1', 'https://example.org/a?b=1'], ['https://example.org/a#top', 'https://example.org/a'],
      ['https://doi.org/10.1000/ABC', 'http://dx.doi.org/10.1000/abc'], ['https://EXAMPLE.org/%7Ekim', 'https://example.org/~kim'],
    ];
    for (const [a, b] of same) assert.equal(sameAddress(a), sameAddress(b));
    assert.notEqual(sameAddress('https://example.org/a?b=1'), sameAddress('https://example.org/a?b=2'));
    assert.notEqual(sameAddress('https://example.org/A'), sameAddress('https://example.org/a'));
  });

  test('what leads nowhere else is no source', () => {
    for (const url of ['', '#a', 'mailto:a@b.org', 'tel:1', 'javascript:x()', '/about', 'a.md', '../b', 'a.png', 'https://a.org/b.PNG', '%', 'zotero://x', 'zotero:a', 'https://a.org/subscribe', 'https://a.org/sign-up/?x=1', 'https://x.com/intent/post?text=a']) {
      assert.equal(isSourceAddress(url, undefined), false, url);
    }
    for (const url of ['https://a.org', 'https://a.org/subscriber-numbers', 'https://a.org/b/donate-2020.pdf', 'http://a.org/b.pdf', '//a.org/b', 'doi:10.1000/182', 'https://a.org/%E0%A4%A', 'ftp://ftp.a.org/pub/trade.txt', 'zotero://select/library/items/AB12', 'zotero://open-pdf/library/items/AB12?page=4']) {
      assert.equal(isSourceAddress(url, undefined), true, url);
    }
  });

  test('somebody’s profile is no source, what they have posted is', () => {
    for (const page of ['twitter.com/kim', 'x.com/kim/', 'www.linkedin.com/in/kim-lee-1', 'uk.linkedin.com/company/kdi', 'youtube.com/@kim', 'bsky.app/profile/kim.bsky.social', 'mastodon.social/@kim']) {
      assert.equal(isSourceAddress(`https://${page}`), false, page);
    }
    for (const page of ['x.com/kim/status/1', 'linkedin.com/posts/kim-1', 'linkedin.com/pulse/a', 'youtube.com/watch?v=a', 'bsky.app/profile/kim.bsky.social/post/1', 'mastodon.social/@kim/1', 'medium.com/@kim/trade-1']) {
      assert.equal(isSourceAddress(`https://${page}`), true, page);
    }
  });

  test('the page itself and pages about its site are no sources', () => {
    const own = readAddress('https://a.org/briefs/quad/');
    assert.equal(isSourceAddress('http://www.a.org/briefs/Quad', own), false);
    assert.equal(isSourceAddress('https://a.org/about-us', own), false);
    assert.equal(isSourceAddress('https://a.org/', own), false);
    assert.equal(isSourceAddress('https://a.org/reports/trade', own), true);
    assert.equal(isSourceAddress('https://b.org/about', own), true);
  });
});
