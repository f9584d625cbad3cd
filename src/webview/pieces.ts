import { addTo } from '../core/text/group-by';
import type { Span } from '../core/text/span';

/** Where a piece's links lead; it changes when text before them does, though the piece says the same. */
type Places = readonly Span[];

interface Piece {
  readonly element: HTMLElement;
  places: Places;
}

/** Makes a piece; `jump(n)` is what a click on its link to the n-th place does. */
export type MakePiece = (jump: (place: number) => () => void) => HTMLElement;

/**
 * The pieces of a page from one version to the next: a piece that says the same stays the same element, with its focus and its
 * height, and only its places change. So a page of hundreds of claims follows the typing.
 */
export class Pieces {
  #now = new Map<string, Piece[]>();
  #before = new Map<string, Piece[]>();
  #left = 0;
  #whole = true;

  constructor(readonly reveal: (place: Span) => void) {}

  /** True when no list of this version was cut short. */
  get whole(): boolean {
    return this.#whole;
  }

  /**
   * Begins a new version of the page. What was not asked for in the last one is forgotten.
   * @param most how many new pieces the lists may have made before they are cut short
   */
  begin(most: number): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#left = most;
    this.#whole = true;
  }

  /** The piece that says `shown`: one of the last version where there is one, else a new one. */
  piece(shown: unknown, places: Places, make: MakePiece): HTMLElement {
    const key = JSON.stringify(shown);
    const piece = this.#before.get(key)?.shift() ?? this.#make(places, make);
    piece.places = places;
    addTo(this.#now, key, piece);
    return piece.element;
  }

  /** The pieces of a list, cut short where making more would take longer than a frame. */
  list<T>(things: readonly T[], pieceOf: (thing: T) => HTMLElement): HTMLElement[] {
    const pieces: HTMLElement[] = [];
    for (const thing of things) {
      if (this.#left <= 0) {
        this.#whole = false;
        break;
      }
      pieces.push(pieceOf(thing));
    }
    return pieces;
  }

  #make(places: Places, make: MakePiece): Piece {
    this.#left -= 1;
    const piece: Piece = { places, element: make((place) => () => this.reveal(piece.places[place])) };
    return piece;
  }
}

/**
 * Makes `children` the children of an element. Those that stay in their order are not touched. A new one that is laid out only
 * when it is seen takes over the height of the one in its place, so that nothing moves while it is out of sight.
 */
export function replaceChildren(parent: Element, children: readonly HTMLElement[]): void {
  const old = [...parent.children] as HTMLElement[];
  const [before, after] = [new Set(old), new Set(children)];
  const heights = old.map((element) => (after.has(element) ? 0 : lazyIn(element)?.getBoundingClientRect().height ?? 0));
  for (const element of old) if (!after.has(element)) element.remove();
  let next = parent.firstElementChild;
  children.forEach((child, index) => {
    if (child === next) return void (next = next.nextElementSibling);
    parent.insertBefore(child, next);
    if (heights[index] && !before.has(child)) lazyIn(child)?.style.setProperty('contain-intrinsic-block-size', `auto ${heights[index]}px`);
  });
}

/** What of an element is laid out only when it is seen. */
function lazyIn(element: HTMLElement): HTMLElement | null {
  return element.querySelector(':scope > .lazy');
}
