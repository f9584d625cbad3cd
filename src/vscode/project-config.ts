import * as vscode from 'vscode';
import { CONFIG_FILES, PACKAGE_KEY, type Config } from '../core/config/config';
import { IGNORE_FILE, isLeftOutBy, readIgnoreList, type IgnoreList } from '../core/config/ignore-list';
import { namedFiles } from '../core/config/named-files';
import { readConfig } from '../core/config/read-config';
import { configSchema } from '../core/config/schema';
import { isIgnored, settingsFor } from '../core/config/settings';
import { RULES } from '../core/lint/rules';
import { decodeText } from '../core/text/decode-text';
import { ConfigProblems } from './config-problems';

/** The configuration that holds for a draft, and the draft's path from the folder it stands in. */
export interface ProjectConfig {
  readonly config: Config;
  readonly path: string;
  readonly folder: vscode.Uri;
}

/** The files that a configuration names for a draft. */
export interface ConfiguredFiles {
  readonly bibliography: readonly vscode.Uri[];
  readonly glossaries: readonly vscode.Uri[];
}

/** A configuration and where it stands. */
interface FoundConfig {
  readonly folder: vscode.Uri;
  readonly file: vscode.Uri;
  readonly config: Config;
}

/** The configuration files and the ignore files of drafts, read in the background and again when one of them changes. */
export class ProjectConfigs implements vscode.Disposable {
  readonly #found = new Map<string, FoundConfig | undefined>();
  /** The ignore files by folder; `undefined` where there is none. */
  readonly #ignored = new Map<string, IgnoreList | undefined>();
  readonly #loading = new Map<string, Promise<void>>();
  /** Folders whose configuration was asked for before it had been read. */
  readonly #missed = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #problems = new ConfigProblems();
  readonly #listeners: vscode.Disposable[] = [];
  #generation = 0;

  /** Fires when a configuration or an ignore file was read that may change what is found in drafts. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly log: vscode.LogOutputChannel) {}

  /** The configuration of the draft at an address as far as it is read; never waits, but sees to it that it will be. */
  current(draft: vscode.Uri): ProjectConfig | undefined {
    if (!topFor(draft)) return undefined;
    const key = vscode.Uri.joinPath(draft, '..').toString();
    if (!this.#found.has(key)) {
      this.#missed.add(key);
      void this.ready(draft);
    }
    const found = this.#found.get(key);
    return found && { ...found, path: draft.path.slice(found.folder.path.replace(/\/$/u, '').length + 1) };
  }

  /** Resolves when the configuration of the draft at an address has been read. */
  async ready(draft: vscode.Uri): Promise<void> {
    const top = topFor(draft);
    if (!top) return;
    this.#listen();
    const folder = vscode.Uri.joinPath(draft, '..');
    const key = folder.toString();
    // It is read once more when a configuration has changed meanwhile.
    while (!this.#found.has(key)) {
      const loading = this.#loading.get(key) ?? this.#load(folder, top);
      this.#loading.set(key, loading);
      await loading;
    }
  }

  /** True when the configuration, or an ignore file in the draft's folder or above it, says that the draft at an address is not to be checked. */
  leavesOut(draft: vscode.Uri): boolean {
    const top = topFor(draft);
    if (!top) return false;
    const project = this.current(draft);
    const listIn = (folder: string): IgnoreList | undefined => this.#ignored.get(vscode.Uri.joinPath(top, folder.slice(0, -1)).toString());
    return (project !== undefined && isIgnored(project.config, project.path)) || isLeftOutBy(listIn, vscode.workspace.asRelativePath(draft, false));
  }

  /** The files that the draft's configuration names, as far as it is read; those outside the workspace are left out. */
  filesFor(draft: vscode.Uri): ConfiguredFiles {
    const project = this.current(draft);
    if (!project) return { bibliography: [], glossaries: [] };
    const { bibliography, glossaries } = settingsFor(RULES, project.config, project.path);
    const inside = (paths: readonly string[]): vscode.Uri[] => paths.map((path) => vscode.Uri.joinPath(project.folder, path))
      .filter((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
    return { bibliography: inside(bibliography), glossaries: inside(glossaries) };
  }

  /** The configuration file that holds for a draft, looked for anew; `undefined` when there is none. */
  async fileFor(draft: vscode.Uri): Promise<vscode.Uri | undefined> {
    const top = topFor(draft);
    return top && (await this.#search(vscode.Uri.joinPath(draft, '..'), top, new Map()))?.file;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#changed, this.#problems).dispose();
    this.#found.clear();
  }

  /** Nothing is watched before the first draft is checked. */
  #listen(): void {
    if (this.#listeners.length > 0) return;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${[IGNORE_FILE, ...CONFIG_FILES].join(',')}}`);
    const again = (): void => {
      this.#generation += 1;
      this.#found.clear();
      this.#ignored.clear();
      this.#loading.clear();
      this.#problems.clear();
      this.#changed.fire();
    };
    this.#listeners.push(watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again),
      vscode.workspace.onDidGrantWorkspaceTrust(again));
  }

  async #load(folder: vscode.Uri, top: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const generation = this.#generation;
    const found = await this.#search(folder, top, this.#found);
    const folders = upward(folder, top);
    const lists = await Promise.all(folders.map(async (here) => {
      const one = here.toString();
      return [one, this.#ignored.has(one) ? this.#ignored.get(one) : await this.#readIgnored(here)] as const;
    }));
    if (generation !== this.#generation) return;
    for (const [one, list] of lists) this.#ignored.set(one, list);
    this.#loading.delete(key);
    // It holds for the folders on the way to it as well.
    for (const here of folders) {
      this.#found.set(here.toString(), found);
      if (here.path === found?.folder.path) break;
    }
    if (this.#missed.delete(key) && (found || lists.some(([, list]) => list))) this.#changed.fire();
  }

  /**
   * The nearest configuration, from the draft's folder up to the workspace folder.
   * @param known what is known of folders, which are not looked at again
   */
  async #search(folder: vscode.Uri, top: vscode.Uri, known: ReadonlyMap<string, FoundConfig | undefined>): Promise<FoundConfig | undefined> {
    for (const here of upward(folder, top)) {
      if (known.has(here.toString())) return known.get(here.toString());
      for (const name of CONFIG_FILES) {
        const file = vscode.Uri.joinPath(here, name);
        const config = await this.#read(file, name === 'package.json' ? PACKAGE_KEY : undefined);
        if (config) return { folder: here, file, config };
      }
    }
    return undefined;
  }

  async #read(uri: vscode.Uri, key: string | undefined): Promise<Config | undefined> {
    const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => undefined);
    if (!bytes) return undefined;
    const text = decodeText(bytes);
    if (key && !text.includes(`"${key}"`)) return undefined;
    const read = readConfig(text, configSchema(RULES), key);
    if (!read) return undefined;
    this.#problems.set(uri, text, read.problems, namedFiles(text, key));
    this.log.debug(`read the configuration ${uri.toString()}`);
    return read.config;
  }

  async #readIgnored(folder: vscode.Uri): Promise<IgnoreList | undefined> {
    const uri = vscode.Uri.joinPath(folder, IGNORE_FILE);
    const bytes = await vscode.workspace.fs.readFile(uri).then((read) => read, () => undefined);
    if (!bytes) return undefined;
    const text = decodeText(bytes);
    const { list, problems } = readIgnoreList(text);
    this.#problems.set(uri, text, problems);
    return list;
  }
}

/** The folders from one up to another that it is in, both included. */
function upward(folder: vscode.Uri, top: vscode.Uri): vscode.Uri[] {
  return folder.path.length <= top.path.length ? [folder] : [folder, ...upward(vscode.Uri.joinPath(folder, '..'), top)];
}

/** The workspace folder up to which a configuration is looked for; none in Restricted Mode, where nothing outside the draft is read, as the manifest promises. */
function topFor(draft: vscode.Uri): vscode.Uri | undefined {
  return vscode.workspace.isTrusted ? vscode.workspace.getWorkspaceFolder(draft)?.uri : undefined;
}
