import { decodeReferences } from '../text/decode-references';
import { foldSpace } from '../text/fold-space';

/**
 * A text as quotations are compared: quotation marks gone, apostrophes plain, hyphens gone (a PDF breaks words with
 * them), dashes and line breaks as spaces, ligatures as letters.
 */
export function plainText(text: string): string {
  return foldSpace(text.normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`]/g, "'").replace(/["“”„‟″«»]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/[-‐‑](?:[ \t]*\r?\n\s*)?/g, '')
    .replace(/[–—―]/g, ' '));
}

/** The words of an HTML page: scripts, styles and tags gone, character references decoded. */
export function htmlToText(html: string): string {
  return decodeReferences(html.replace(/<(script|style|head|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<\/?(?:i|b|em|strong|a|span|sup|sub|u|q|cite|mark|abbr)\b[^<>]*>/gi, '').replace(/<[^<>]*>/g, ' '));
}
