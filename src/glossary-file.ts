import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type compiled from 'policy-writer:glossary';

/** The built-in glossary from the file that comes with every product: `export default`, and a JSON text in ASCII. */
export default JSON.parse(readFileSync(join(__dirname, 'glossary.mjs'), 'latin1').replace('export default', '')) as typeof compiled;
