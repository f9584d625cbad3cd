import type { FindingsWriter } from './writer';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/**
 * Workflow commands that GitHub shows as annotations at the lines they name.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubWriter(): FindingsWriter {
  return {
    head: () => '',
    file: ({ file, findings }) => findings.map(({ severity, rule, message, from, to }) => {
      const command = COMMANDS[severity];
      // A column range is only understood inside one line.
      const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
      return `::${command} file=${property(file)},line=${from.line},endLine=${to.line}${columns},`
        + `title=${property(`Policy Writer: ${rule}`)}::${data(message)}\n`;
    }).join(''),
    unread: (file, message) => `::error file=${property(file)},title=Policy Writer::${data(message)}\n`,
    tail: () => '',
  };
}

function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
