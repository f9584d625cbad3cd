/**
 * A text as quotations are compared: quotation marks gone, apostrophes plain, hyphens gone (a PDF breaks words with
 * them), dashes and line breaks as spaces, ligatures as letters.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`]/g, "'").replace(/["“”„‟″«»]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/[-‐‑](?:[ \t]*\r?\n\s*)?/g, '')
    .replace(/[–—―]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The words of an HTML page: scripts, styles and tags gone, the commonest character references decoded. */
export function htmlToText(html: string): string {
  return html.replace(/<(script|style|head|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<\/?(?:i|b|em|strong|a|span|sup|sub|u|q|cite|mark|abbr)\b[^<>]*>/gi, '').replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–',
  mdash: '—', hellip: '…', shy: '', laquo: '«', raquo: '»', eacute: 'é', egrave: 'è', uuml: 'ü', ouml: 'ö', auml: 'ä',
};
