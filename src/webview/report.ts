import { make } from './elements';
import type { FromPanel, PanelState, PanelWords, ToPanel } from './messages';
import { reportPage } from './report-page';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
let scroll = host.getState()?.scroll ?? 0;
/** A report is shown. The page without one has no place that is worth keeping. */
let filled = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  filled = data.type === 'report';
  if (data.type === 'report') host.setState({ scroll, uri: data.uri });
  show(data.type === 'report' ? reportPage(data.report, data.words, (message) => host.postMessage(message)) : empty(data.words));
});
window.addEventListener('scroll', () => {
  if (!filled) return;
  scroll = window.scrollY;
  host.setState({ ...host.getState(), scroll });
}, { passive: true });
host.postMessage({ type: 'ready' });

/** The page in place of the one before; the focus stays on the button it was on, and the page where it was scrolled to. */
function show(page: HTMLElement): void {
  const before = focusable(document.body).indexOf(document.activeElement as HTMLElement);
  const label = document.activeElement?.textContent;
  // Without a report before it a page has no heights to keep: it is laid out in full once.
  if (!document.querySelector('section')) document.body.classList.remove('drawn');
  keepHeights(page);
  document.body.replaceChildren(page);
  const buttons = focusable(page);
  const again = buttons.find((button, index) => index === before && button.textContent === label)
    ?? (before >= 0 ? buttons.find((button) => button.textContent === label) ?? buttons[before] : undefined);
  again?.focus({ preventScroll: true });
  window.scrollTo(0, scroll);
  // The first page is laid out in full, so that every part has a height to keep.
  requestAnimationFrame(() => setTimeout(() => document.body.classList.add('drawn')));
}

/** A part that is not laid out takes the height that the one in its place had: nothing moves under the reader's eyes. */
function keepHeights(page: HTMLElement): void {
  const section = ({ id }: HTMLElement): HTMLElement | null => document.getElementById(id);
  const claims = document.querySelectorAll<HTMLElement>('.lazy');
  const keep = (part: HTMLElement, old: HTMLElement | null | undefined): void => {
    if (old) part.style.setProperty('contain-intrinsic-block-size', `auto ${old.getBoundingClientRect().height}px`);
  };
  page.querySelectorAll<HTMLElement>('section').forEach((part) => keep(part, section(part)));
  page.querySelectorAll<HTMLElement>('.lazy').forEach((part, index) => keep(part, claims[index]));
}

function focusable(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('button, a')];
}

function empty(words: PanelWords): HTMLElement {
  return make('main', {}, make('h1', {}, words.report), make('p', {}, words.nothing));
}
