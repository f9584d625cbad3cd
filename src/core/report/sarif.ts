import { withSlashes } from '../text/path';
import type { Finding } from './finding';
import type { FindingsWriter, RuleInfo, WriterOptions } from './writer';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' };

/**
 * A SARIF 2.1.0 log with one run: the rules with their help, the results with fixes and with fingerprints that a
 * moved line does not change, and the files that could not be read as notifications.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifWriter({ rules, version }: WriterOptions): FindingsWriter {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications: unknown[] = [];
  let written = 0;
  return {
    head: () => {
      const driver = { name: 'Policy Writer', version, semanticVersion: version, rules: rules.map(describe) };
      const tool = JSON.stringify({ driver });
      return '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{'
        + `"tool":${tool},"columnKind":"utf16CodeUnits","results":[`;
    },
    file: ({ file, findings }) => findings.map((finding) => {
      return `${written++ === 0 ? '' : ','}\n${JSON.stringify(result(file, finding, indexes.get(finding.rule)))}`;
    }).join(''),
    unread: (file, text) => {
      notifications.push({ level: 'error', message: { text }, locations: [{ physicalLocation: artifact(file) }] });
      return '';
    },
    tail: ({ interrupted }) => {
      const invocation = { executionSuccessful: !interrupted, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function describe({ id, severity, summary, help, url }: RuleInfo) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: help, markdown: help },
    helpUri: url,
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  };
}

function result(file: string, finding: Finding, ruleIndex: number | undefined) {
  const { rule, severity, message, start, end, from, to, fingerprint, fixes } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{
      physicalLocation: {
        ...artifact(file),
        region: {
          startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column,
          charOffset: start, charLength: end - start,
        },
      },
    }],
    partialFingerprints: { 'policyWriterContent/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [{
        ...artifact(file),
        replacements: edits.map((edit) => ({
          deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
          insertedContent: { text: edit.text },
        })),
      }],
    })) }),
  };
}

/**
 * A `file:` address for an absolute path, also with a drive, else a relative reference as RFC 3986 wants it; a first
 * folder such as `a:b` must not read as a scheme.
 */
function artifact(file: string) {
  const path = withSlashes(file).replace(/\p{Cs}/gu, '\ufffd');
  const drive = /^[A-Za-z]:(?=\/)/u.exec(path)?.[0] ?? '';
  const parts = path.slice(drive.length).split('/').map((part) => encodeURIComponent(part));
  const start = drive !== '' ? `file:///${drive}` : path.startsWith('//') ? 'file:' : path.startsWith('/') ? 'file://' : '';
  return { artifactLocation: { uri: start + parts.join('/') } };
}
