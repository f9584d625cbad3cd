// Stands in for the editor: what the extension registers is collected, and everything else that it calls does nothing.
import { readFileSync } from 'node:fs';

/** Any function, class or object of the editor that has no part in what is timed. */
const anything = new Proxy(function anything() {}, {
  get: (target, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? () => '' : name === Symbol.iterator ? [][Symbol.iterator].bind([]) : anything),
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});

export class Position {
  constructor(line, character) { Object.assign(this, { line, character }); }
  translate(lines = 0, characters = 0) { return new Position(this.line + lines, this.character + characters); }
  isEqual(other) { return this.line === other.line && this.character === other.character; }
  isBefore(other) { return this.line < other.line || (this.line === other.line && this.character < other.character); }
  isBeforeOrEqual(other) { return !other.isBefore(this); }
  isAfter(other) { return other.isBefore(this); }
  isAfterOrEqual(other) { return !this.isBefore(other); }
}

export class Range {
  constructor(start, end, line, character) {
    Object.assign(this, typeof start === 'number' ? { start: new Position(start, end), end: new Position(line, character) } : { start, end });
  }
  get isEmpty() { return this.start.isEqual(this.end); }
  isEqual(other) { return this.start.isEqual(other.start) && this.end.isEqual(other.end); }
  contains(one) { return one.start ? this.contains(one.start) && this.contains(one.end) : !one.isBefore(this.start) && !one.isAfter(this.end); }
}

class Value {
  constructor(...given) { Object.assign(this, { given }); }
  set() {}
  appendMarkdown() { return this; }
  static replace(...given) { return new Value(...given); }
}
class Emitter {
  event = () => new Disposable(() => {});
  fire() {}
  dispose() {}
}
class Disposable {
  constructor(act) { this.dispose = act; }
  static from(...all) { return new Disposable(() => all.forEach((one) => one.dispose())); }
}
class Kind {
  constructor(value) { this.value = value; }
  contains(other) { return other.value === this.value || other.value.startsWith(`${this.value}.`); }
  append(part) { return new Kind(`${this.value}.${part}`); }
}
class Uri {
  constructor(text) { const { protocol, pathname } = new URL(text); Object.assign(this, { text, scheme: protocol.slice(0, -1), path: pathname, fsPath: pathname, authority: '', query: '', fragment: '' }); }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(`file://${path}`); }
  static from({ scheme, path }) { return new Uri(`${scheme}:${path}`); }
  static joinPath(uri, ...parts) { return new Uri([uri.text, ...parts].join('/')); }
  with({ scheme = this.scheme, path = this.path }) { return Uri.from({ scheme, path }); }
  toString() { return this.text; }
}

/** No file is there. */
const nothing = () => Promise.reject(new Error('There is no such file.'));

/** A document of the editor. */
export function makeDocument(text, languageId = 'markdown') {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineOf = (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const lineText = (line) => text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1);
  const document = {
    uri: new Uri('file:///draft.md'), fileName: '/draft.md', languageId, version: 1, isClosed: false, isDirty: false, isUntitled: false, eol: 1, lineCount: starts.length,
    offsetAt: ({ line, character }) => starts[line] + Math.min(character, lineText(line).length),
    positionAt: (offset) => new Position(lineOf(offset), offset - starts[lineOf(offset)]),
    getText: (range) => (range ? text.slice(document.offsetAt(range.start), document.offsetAt(range.end)) : text),
    lineAt: (at) => ({ text: lineText(at.line ?? at), lineNumber: at.line ?? at }),
    getWordRangeAtPosition: () => undefined,
  };
  return document;
}

const settings = new Map([JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration].flat()
  .flatMap(({ properties }) => Object.entries(properties)).map(([name, { default: value }]) => [name, value]));

/** Every name that the editor's interface has. */
const API = [...readFileSync('node_modules/@types/vscode/index.d.ts', 'utf8').matchAll(/^\texport (?:abstract )?(?:class|enum|namespace|const|let|function) (\w+)/gmu)].map(([, name]) => name);

/** The editor's interface, with the providers that the extension has registered, by kind. */
export function standIn() {
  const providers = { hover: [], completion: [], codeActions: [] };
  const register = (kind) => (_selector, provider) => {
    providers[kind].push(provider);
    return new Disposable(() => {});
  };
  const over = (own) => new Proxy(own, { get: (target, name) => (name in target ? target[name] : /^on[A-Z]/u.test(String(name)) ? () => new Disposable(() => {}) : anything) });
  const vscode = Object.assign(Object.fromEntries(API.map((name) => [name, anything])), {
    Position, Range, Uri, Disposable, EventEmitter: Emitter, Hover: Value, MarkdownString: Value, CompletionItem: Value, SnippetString: Value, CompletionList: Value, Selection: Range,
    CodeAction: Value, WorkspaceEdit: Value, TextEdit: Value, Diagnostic: Value, Location: Value, DiagnosticRelatedInformation: Value,
    CodeActionKind: Object.fromEntries(['QuickFix', 'Refactor', 'Source', 'RefactorRewrite', 'SourceFixAll'].map((name) => [name, new Kind(name.toLowerCase())])),
    l10n: { t: (message, ...values) => String(message).replace(/\{(\d+)\}/gu, (_, at) => values[at]) },
    languages: over({
      registerHoverProvider: register('hover'), registerCompletionItemProvider: register('completion'), registerCodeActionsProvider: register('codeActions'), getDiagnostics: () => [],
    }),
    workspace: over({
      textDocuments: [], workspaceFolders: undefined, getWorkspaceFolder: () => undefined, isTrusted: true, findFiles: async () => [],
      getConfiguration: (section) => ({ get: (name, value) => settings.get(`${section}.${name}`) ?? value, inspect: () => undefined }),
      fs: over({ isWritableFileSystem: () => true, readDirectory: async () => [], stat: nothing, readFile: nothing }),
    }),
    window: over({ activeTextEditor: undefined, visibleTextEditors: [], tabGroups: over({ all: [] }) }),
  });
  return { vscode, providers };
}
