import { percent } from '../core/report/coverage';
import type { ClaimCounts } from '../core/report/summary';
import { make } from './elements';
import type { PanelWords } from './messages';

/** A link to a place in the draft. */
export function link(label: string, click: () => void): HTMLElement {
  return make('a', { href: '#', click }, label);
}

/** “line 12” */
export function lineOf(line: number, words: PanelWords): string {
  return words.line.replace('{0}', String(line));
}

/** The four numbers of a row of counts, in the order of its heads. */
export function numbersOf({ claims, cited, open, setAside }: ClaimCounts): string[] {
  return [claims, cited, open, setAside].map(String);
}

/** The heads of a table of counts. */
export function countHeads(first: string, words: PanelWords): (string | HTMLElement)[] {
  return [first, words.claims, words.cited, words.uncited, words.setAside, make('th', { scope: 'col', class: 'coverage-head' }, words.coverage)];
}

/**
 * The bar says with colour and length what the numbers beside it say; screen readers hear the share alone.
 * @param most the claims that the longest bar stands for
 */
export function bar({ claims, cited, setAside }: ClaimCounts, most: number, words: PanelWords): HTMLElement {
  const part = (kind: string, of: number): HTMLElement | undefined =>
    of > 0 ? make('span', { class: kind, 'style:flex-grow': of }) : undefined;
  return make('span', { class: 'coverage' },
    make('span', { class: 'track', 'aria-hidden': 'true' },
      make('span', { class: 'bar', 'style:--share': String(Math.max(0.12, claims / most)) },
        part('cited', cited), part('aside', setAside), part('open', claims - cited - setAside))),
    make('span', { class: 'share', title: words.coverage }, percent({ claims, cited })));
}

/** One of the numbers at the top. Its square is the legend of the bars. */
export function tile(name: string, value: number, swatch?: string): HTMLElement {
  return make('div', { class: swatch === 'open' && value > 0 ? 'tile open' : 'tile' },
    make('dt', {}, swatch && make('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }), name),
    make('dd', {}, value.toLocaleString(document.documentElement.lang || undefined)));
}
