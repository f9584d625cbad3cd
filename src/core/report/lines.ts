import { SEVERITIES, type Finding, type Severity, type Totals } from './finding';
import { wrap } from './wrap';
import { oneLine, type FindingsWriter, type WriterOptions } from './writer';

/** One line a finding: `file:line:col severity rule message`, then the summary. */
export function compactWriter({ quiet }: WriterOptions): FindingsWriter {
  return {
    head: () => '',
    file: ({ file, findings }) => findings.map((finding) => {
      const { from, severity, rule, message } = finding;
      return `${oneLine(file)}:${from.line}:${from.column} ${severity} ${rule} ${oneLine(message)}\n`;
    }).join(''),
    unread: () => '',
    tail: (totals) => (quiet ? '' : `${totalsInWords(totals)}\n`),
  };
}

const COLORS: Record<Severity, number> = { error: 31, warning: 33, information: 34, hint: 36 };

/** A message that has fewer columns beside its place and severity goes below them. */
const NARROW = 30;

/** The findings under the name of their file, in columns, for people at a terminal; then the summary. */
export function prettyWriter({ color, quiet, width }: WriterOptions): FindingsWriter {
  const paint = (text: string, ...codes: number[]) => (color ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text);
  const row = (places: number, severities: number) => (finding: Finding) => {
    const { from, severity, rule, message } = finding;
    const place = `${from.line}:${from.column}`.padEnd(places);
    const loudness = paint(severity.padEnd(severities), COLORS[severity]);
    const head = `  ${place}  ${loudness}`;
    if (width === undefined) return `${head}  ${oneLine(message)}  ${paint(rule, 2)}\n`;
    const beside = places + severities + 6;
    const isNarrow = width - beside < NARROW;
    const indent = ' '.repeat(isNarrow ? 4 : beside);
    const lines = wrap([...oneLine(message).split(' '), ` ${paint(rule, 2)}`], width - indent.length);
    // A rule that begins a line of its own needs no space before it.
    const text = lines.map((line) => line.trimStart()).join(`\n${indent}`);
    return isNarrow ? `${head}\n${indent}${text}\n` : `${head}  ${text}\n`;
  };
  return {
    head: () => '',
    file: ({ file, findings }) => {
      if (findings.length === 0) return '';
      const places = Math.max(...findings.map(({ from }) => `${from.line}:${from.column}`.length));
      const severities = Math.max(...findings.map(({ severity }) => severity.length));
      return `${paint(oneLine(file), 4)}\n${findings.map(row(places, severities)).join('')}\n`;
    },
    unread: () => '',
    tail: (totals) => (quiet ? '' : `${paint(totalsInWords(totals), 1)}\n`),
  };
}

/** A run in one sentence. */
export function totalsInWords(totals: Totals): string {
  const { files, unread, counts, known, unprinted, flagged, cited, interrupted } = totals;
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const kinds = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity, severity === 'information' ? '' : 's'));
  const parts = [
    `${count(files, 'file')}: ${all === 0 ? 'no findings' : `${count(all, 'finding')} (${kinds.join(', ')})`}`,
  ];
  if (unprinted > 0) parts.push(`${unprinted} of them not shown`);
  if (known > 0) parts.push(`${known} known from the baseline`);
  if (flagged > 0) parts.push(`${cited} of ${count(flagged, 'claim')} cited`);
  if (unread > 0) parts.push(`${count(unread, 'file')} not read`);
  if (interrupted) parts.push('stopped before the last file');
  return parts.join('; ');
}

function count(number: number, thing: string, plural = 's'): string {
  return `${number} ${thing}${number === 1 ? '' : plural}`;
}
