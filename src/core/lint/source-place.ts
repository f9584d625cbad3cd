import { fileName, type FiledSource } from '../sources/bibliography';
import { say, type Wording } from '../text/wording';

/** Where an entry stands, for messages: “references.bib”, or “the front matter”. */
export function placeOf(source: FiledSource): Wording {
  return source.file ? say`“${fileName(source.file)}”` : say`the front matter`;
}
