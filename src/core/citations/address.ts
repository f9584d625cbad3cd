const NO_SOURCE_SCHEME = /^(?!https?:|ftp:|doi:|urn:|arxiv:|hdl:|zotero:)[a-z][a-z\d+.-]*:/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|mp[34]|webm|mov)$/i;
/** Addresses that a "share" or a "subscribe" button opens. */
const SHARING = /^(?:[^/]+\/(?:subscribe|donate|log-?in|sign-?(?:in|up))|(?:twitter|x)\.com\/(?:intent|share)|facebook\.com\/sharer|linkedin\.com\/share|reddit\.com\/submit|t\.me\/share)(?:\/|\.|$)/i;
/** Who somebody is, and not what they have written: "x.com/kim", "linkedin.com/in/kim", "youtube.com/@kim", "mastodon.social/@kim". */
const PROFILE = /^(?:(?:twitter|x)\.com\/\w+|(?:\w+\.)?linkedin\.com\/(?:in|company)\/[^/]+|bsky\.app\/profile\/[^/]+|[^/]+\/@[\w.-]+)$/i;
/** Pages of a site that are about the site. */
const HOUSE_PAGE =
  /^\/?(?:(?:about|contact|subscribe|newsletter|donate|people|team|staff|authors?|tags?|topics?|category|categories|search|login|feed|privacy|jobs|careers)(?:[-_/].*)?)?$/i;

/** The parts of an address that say what it points to. */
export interface Address {
  /** Host without "www."; empty for an address without a host. */
  readonly host: string;
  /** Path without a slash at the end. */
  readonly path: string;
  readonly query: string;
}

/** Read an address of a page or a file on a server; `undefined` for one that has no host and no path. */
export function readAddress(url: string): Address | undefined {
  const parts = /^(?:(?:https?|ftp):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (!parts) return undefined;
  const host = (parts[1] ?? '').toLowerCase().replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = parts[2].replace(/\/(?:index\.html?)?$/i, '');
  return host === '' && path === '' ? undefined : { host, path, query: trimQuery(parts[3] ?? '') };
}

/** One spelling for all forms of an address: scheme, "www.", a slash at the end and tracking parameters are dropped. */
export function sameAddress(url: string): string {
  const doi = /\b(10\.\d{4,9}\/[^\s?#]+)/.exec(url);
  if (doi && /doi/i.test(url)) return `doi:${doi[1].toLowerCase()}`;
  const address = readAddress(url);
  if (!address) return url.trim();
  return address.host + decode(address.path) + (address.query === '' ? '' : `?${address.query}`);
}

/**
 * True when an address can be a source: it leads to another page, or to an entry of the writer's Zotero library. Anchors of the
 * draft, mail, pictures, somebody's profile, pages of the same site given by a relative path, and the page itself do not count.
 * @param own the draft's own address, where its front matter gives one
 */
export function isSourceAddress(url: string, own?: Address): boolean {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('#') || NO_SOURCE_SCHEME.test(trimmed)) return false;
  if (/^(?:doi:|urn:|arxiv:|hdl:|10\.\d{4}|zotero:\/\/(?:select|open))/i.test(trimmed)) return true;
  const address = readAddress(trimmed);
  if (!address || PICTURE.test(address.path)) return false;
  if (address.host === '' || !address.host.includes('.') || [SHARING, PROFILE].some((page) => page.test(address.host + address.path))) return false;
  if (!own) return true;
  if (own.host !== '' && address.host !== own.host) return true;
  if (samePath(address.path, own.path)) return false;
  return own.host === '' || !HOUSE_PAGE.test(address.path);
}

function samePath(a: string, b: string): boolean {
  return b !== '' && decode(a).toLowerCase() === decode(b).toLowerCase();
}

function trimQuery(query: string): string {
  return query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid|ref|ref_src|mc_[ce]id)(?:=|$)/.test(part)).sort().join('&');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
