import { ruleAddress } from './core/report/rule-address';
import { LineIndex } from './core/text/line-index';
import { applyEdits, contains } from './core/text/span';
import { lint, type Issue, type Options } from './library';
import { assertOptions } from './library-options';
import { withoutMdx } from './remark-mdx';
import { today } from './today';

export type { Options } from './library';

/** What the plugin asks of what remark has read: every tree of it has a type. */
export interface Tree {
  type: string;
}

/** What the plugin asks of a file: every VFile has it. */
export interface MessageFile {
  toString(): string;
  readonly path?: string | undefined;
  message(reason: string, options: MessageOptions): Message;
}

/** Where a message belongs, as vfile has it. */
export interface MessageOptions {
  place: { start: Point; end: Point };
  ruleId: string;
  source: string;
}

/** A place in a file: line and column counted from 1, offset from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** The fields of a vfile message that are set after it is made. */
export interface Message {
  url?: string | undefined;
  fatal?: boolean | null | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
}

/**
 * A remark plugin that adds the findings of Policy Writer to the file's messages, as remark-lint's rules do: `ruleId`,
 * `source`, `url`, `place`, and under `expected` what would stand there instead. The options are the settings of
 * `.policy-writer.yaml` that concern one draft; `today` is the day on which the plugin is made, unless it is given.
 * @throws TypeError when an option is not right, with its name and that of the plugin
 */
export default function remarkPolicyWriter(given?: Options | null): (tree: Tree, file: MessageFile) => undefined {
  const options = isGroup(given ?? {}) ? { today: today(), ...given } : given as Options;
  try {
    assertOptions(options);
  } catch (error) {
    // What remark says of it does not tell which of its plugins is meant.
    throw new TypeError(`policy-writer/remark: ${(error as Error).message}`, { cause: error });
  }
  return (tree, file) => {
    const source = String(file);
    // Offsets count from after a byte order mark; places in the file count it.
    const mark = source.startsWith('\ufeff') ? 1 : 0;
    const text = source.slice(mark);
    const lines = new LineIndex(source);
    const read = withoutMdx(tree, text);
    const written = { text, mark, lines, isMdx: read !== text || /\.mdx$/iu.test(file.path ?? '') };
    for (const issue of lint(read, options)) addMessage(file, issue, written);
  };
}

/** False for what a configuration of remark may hold in the place of options: a text, a number, a list. */
function isGroup(given: unknown): boolean {
  return typeof given === 'object' && !Array.isArray(given);
}

/** A draft as its file has it. */
interface Written {
  /** Without the byte order mark. */
  readonly text: string;
  /** Length of the byte order mark. */
  readonly mark: number;
  readonly lines: LineIndex;
  readonly isMdx: boolean;
}

/** A comment of HTML, which MDX does not know. */
const COMMENT = /<!--(lint [^<>]*)-->/gu;

function addMessage(file: MessageFile, issue: Issue, { text, mark, lines, isMdx }: Written): void {
  const point = (offset: number) => ({ ...lines.placeAt(offset + mark), offset: offset + mark });
  const message = file.message(issue.message, {
    place: { start: point(issue.start), end: point(issue.end) }, ruleId: issue.rule, source: 'policy-writer',
  });
  message.url = ruleAddress(issue.rule);
  // In vfile `true` is an error, `false` a warning, and no value an information.
  message.fatal = issue.severity === 'error' ? true : issue.severity === 'warning' ? false : undefined;
  const expected = replacements(issue, text).map((one) => (isMdx ? one.replace(COMMENT, '{/* $1 */}') : one));
  if (expected.length > 0) {
    message.actual = text.slice(issue.start, issue.end);
    message.expected = expected;
  }
}

/** What each fix would make of the place itself; a fix that changes other places as well cannot be said this way. */
function replacements(issue: Issue, text: string): string[] {
  const words = text.slice(issue.start, issue.end);
  return issue.fixes.filter(({ edits }) => edits.length > 0 && edits.every((edit) => contains(issue, edit)))
    .map(({ edits }) => applyEdits(words, edits.map((edit) => {
      return { start: edit.start - issue.start, end: edit.end - issue.start, text: edit.text };
    })));
}
