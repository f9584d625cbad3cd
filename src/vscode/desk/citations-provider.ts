import * as vscode from 'vscode';
import { itemFor } from './citations-item';
import { childrenOf, claimAt, keepEntries, shownOf, treeOf, type Node, type TreeOptions } from './citations-tree';
import { isOff, type Reviews } from './reviews';
import type { Verdicts } from './verdicts';

/** The entries of the Citations view: those of the draft being looked at, each of which stays the same entry while its draft is edited. */
export class CitationsProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
  readonly #names = new WeakMap<Node, string>();
  #claims = 0;
  #nodes: readonly Node[] = [];
  /** The draft whose entries these are. */
  #draft: vscode.TextDocument | undefined;
  /** What was seen of each of them and of those under them. */
  #shown: ReadonlyMap<Node, string> = new Map();

  /** Called once the editor has been given the entries. */
  whenGiven: (() => void) | undefined;

  options: TreeOptions = { show: 'all', sort: 'place' };
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly reviews: Reviews, readonly verdicts: Verdicts) {}

  /** Asks the editor to draw again those entries that look otherwise than before, or everything. */
  refresh(everything = false): void {
    const review = this.reviews.known();
    const { active, live } = this.reviews;
    // Between a change and its check the old entries stay: nothing jumps while the writer types. Where no check is to come, they go.
    if (!review && active && active === this.#draft && live.isWanted(active)) return;
    this.#draft = active;
    const now = review && !isOff(review) ? treeOf(review, this.options) : [];
    const [before, seen] = [this.#nodes, this.#shown];
    this.#nodes = keepEntries(before, now);
    const shown = this.#shown = this.#seen();
    if (everything || this.#nodes.length !== before.length || this.#nodes.some((node, index) => node !== before[index])) {
      return this.#changed.fire(undefined);
    }
    const isOther = (node: Node): boolean => shown.get(node) !== seen.get(node);
    // An entry is drawn again with those under it.
    const other = this.#nodes.flatMap((node) => (isOther(node) ? [node] : childrenOf(node).filter(isOther)));
    if (other.length > 0) this.#changed.fire(other);
  }

  /** What is seen of each entry; of one that holds others, also which they are. */
  #seen(): ReadonlyMap<Node, string> {
    return new Map(this.#nodes.flatMap((node) => {
      const children = childrenOf(node);
      const names = children.map((child) => this.#nameOf(child));
      return [[node, JSON.stringify([shownOf(node), names])], ...children.map((child) => [child, shownOf(child)] as const)] as const;
    }));
  }

  /** The name by which the editor knows an entry. A claim keeps it while its words change, and no other claim ever has it. */
  #nameOf(node: Node): string {
    const name = this.#names.get(node) ?? (node.type === 'claim' ? `claim ${this.#claims += 1}` : node.id);
    this.#names.set(node, name);
    return name;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** The entry of the claim that holds an offset of the draft. */
  at(offset: number): Node | undefined {
    return claimAt(this.#nodes, offset);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const document = this.reviews.active;
    return itemFor(node, this.#nameOf(node), document && this.verdicts.of(document));
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) setTimeout(() => this.whenGiven?.());
    return [...(node ? childrenOf(node) : this.#nodes)];
  }

  getParent(node: Node): Node | undefined {
    return this.#nodes.find((parent) => childrenOf(parent).includes(node));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
