import type { Finding } from './finding';
import type { FindingsWriter } from './writer';

const CHECKSTYLE = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

/** Checkstyle's XML, which most CI services read: a `file` with its `error`s. */
export function checkstyleWriter(): FindingsWriter {
  const error = ({ from, severity, message, rule }: Finding) => {
    const level = CHECKSTYLE[severity];
    return `    <error line="${from.line}" column="${from.column}" severity="${level}" message="${attribute(message)}"`
      + ` source="policy-writer.${attribute(rule)}"/>\n`;
  };
  const group = (file: string, errors: string) => `  <file name="${attribute(file)}">\n${errors}  </file>\n`;
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: ({ file, findings }) => group(file, findings.map(error).join('')),
    unread: (file, message) => {
      return group(file, `    <error severity="error" message="${attribute(message)}" source="policy-writer"/>\n`);
    },
    tail: () => '</checkstyle>\n',
  };
}

/** JUnit's XML: a suite a file, a failed case a finding; a file without findings is one case that passes. */
export function junitWriter(): FindingsWriter {
  const failed = (file: string) => ({ from, severity, message, rule }: Finding) => {
    const place = `${file}:${from.line}:${from.column}`;
    return `    <testcase name="${attribute(`${rule} ${from.line}:${from.column}`)}" classname="${attribute(file)}">\n`
      + `      <failure type="${attribute(severity)}" message="${attribute(message)}">${attribute(place)}</failure>\n`
      + '    </testcase>\n';
  };
  const suite = (file: string, tests: number, failures: number, errors: number, cases: string) => {
    return `  <testsuite name="${attribute(file)}" tests="${tests}" failures="${failures}" errors="${errors}">\n`
      + `${cases}  </testsuite>\n`;
  };
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policy-writer">\n',
    file: ({ file, findings }) => {
      if (findings.length === 0) {
        return suite(file, 1, 0, 0, `    <testcase name="no findings" classname="${attribute(file)}"/>\n`);
      }
      return suite(file, findings.length, findings.length, 0, findings.map(failed(file)).join(''));
    },
    unread: (file, message) => suite(file, 1, 0, 1,
      `    <testcase name="read" classname="${attribute(file)}">\n`
      + `      <error message="${attribute(message)}"/>\n    </testcase>\n`),
    tail: () => '</testsuites>\n',
  };
}

/** A text as it can stand in an XML attribute; characters that XML 1.0 has no way to write become U+FFFD. */
function attribute(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/gu, (char) => `&#${char.charCodeAt(0)};`);
}
