import { extractText } from 'unpdf';

/**
 * The text of a PDF, page after page. unpdf is pdf.js (Apache-2.0) in one file that asks for no worker and no canvas, so
 * that it runs in node and in the browser's extension host alike. Of later versions, 1.6.0 never answers on Node 20
 * (it calls `Promise.try`), and 1.8.1 asks for Node 22.
 * @throws when the bytes are no PDF, or one that wants a password
 */
export async function extractPdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
  return text.join('\n');
}
