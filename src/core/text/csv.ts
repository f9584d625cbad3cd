/**
 * Rows as CSV for a spreadsheet. A text that a spreadsheet would take for a formula begins with an apostrophe, which
 * `readCsv` takes off again.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/**
 * The rows of a CSV text, blank ones too, their fields without the space around them. Fields are parted by the comma, semicolon
 * or tab that the first row has most of; one in quotation marks may hold those, line breaks and doubled quotation marks.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/u, '');
  const first = source.slice(0, source.search(/[\r\n]|$/u));
  const separator = [',', ';', '\t'].reduce((best, one) => first.split(one).length > first.split(best).length ? one : best, ',');
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const row = rows[rows.length - 1];
    const char = source[at];
    if (quoted && char === '"' && source[at + 1] === '"') row[row.length - 1] += source[(at += 1)];
    else if (char === '"' && (quoted || row[row.length - 1] === '')) quoted = !quoted;
    else if (!quoted && char === separator) row.push('');
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (char === '\r' && source[at + 1] === '\n') at += 1;
      rows.push(['']);
    } else row[row.length - 1] += char;
  }
  return rows.map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/u, '')));
}
