import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { decodeNamedCharacterReference } from './named-characters';

/** The text of HTML without tags: its character references as the characters; what only looks like one stays. */
export function decodeReferences(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    return decimal === undefined ? decodeNumericCharacterReference(hex!, 16) : decodeNumericCharacterReference(decimal, 10);
  });
}
