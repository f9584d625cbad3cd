import { OBJECT } from '../../draft/prose';
import { isSourceAddress } from '../address';
import type { ReadMark } from './context';

/** An inline, reference or automatic link to another page. A link around a picture is none. */
export const readLink: ReadMark = (mark, { draft, own }) => {
  const { start, end, block, at, atEnd, url, form } = mark;
  if (url === undefined || !isSourceAddress(url, own)) return undefined;
  const words = draft.blocks[block].prose.text.slice(at, atEnd);
  if (form !== 'auto' && words.replaceAll(OBJECT, '').trim() === '') return undefined;
  return { start, end, block, at, atEnd, form: isDoi(url) ? 'doi' : form === 'auto' ? 'url' : 'link', target: url };
};

/** A bare address or DOI in the text. */
export const readUrl: ReadMark = (mark, { own }) => {
  const { start, end, block, at, atEnd, url } = mark;
  if (url === undefined || !isSourceAddress(url, own)) return undefined;
  return { start, end, block, at, atEnd, form: isDoi(url) ? 'doi' : 'url', target: url };
};

function isDoi(url: string): boolean {
  return /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i.test(url);
}
