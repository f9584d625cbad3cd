import { make } from './elements';
import type { FromPanel, PanelState, PanelWords, ToPanel } from './messages';
import { ReportPage } from './report-page';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
let scroll = host.getState()?.scroll ?? 0;
/** Whether a report is shown: without one, the page has no place that is worth keeping. */
let filled = false;

const page = new ReportPage((message) => host.postMessage(message));

/** The last message; an older report that is not yet shown in full is given up for it. */
let latest: ToPanel | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  latest = data;
  filled = data.type === 'report';
  if (data.type === 'nothing') return showNothing(data.words);
  host.setState({ scroll, uri: data.uri });
  draw(data);
});

/** Shows a report, one frame after the other. Where the reader is taken back to a place below, all above it must be there. */
function draw(data: ToPanel & { type: 'report' }): void {
  if (latest !== data) return;
  show(() => {
    const whole = page.show(data.report, data.words, !page.element.isConnected && scroll > 0);
    if (!whole) requestAnimationFrame(() => draw(data));
    if (page.element.isConnected) return whole;
    document.body.replaceChildren(page.element);
    window.scrollTo(0, scroll);
    return whole;
  });
}

window.addEventListener('scroll', () => {
  if (!filled) return;
  scroll = window.scrollY;
  host.setState({ ...host.getState(), scroll });
}, { passive: true });
host.postMessage({ type: 'ready' });

/**
 * Changes the page; the focus stays on the button it was on.
 * @param change returns whether the page is all there
 */
function show(change: () => boolean): void {
  const focused = document.activeElement as HTMLElement;
  const before = focusable(document.body).indexOf(focused);
  const label = focused?.textContent;
  // Without a report before it a page has no heights to keep: it is laid out in full once.
  if (!document.querySelector('section')) document.body.classList.remove('drawn');
  const whole = change();
  if (before >= 0 && !focused.isConnected) {
    const buttons = focusable(document.body);
    const again = buttons[before]?.textContent === label ? buttons[before] : buttons.find((button) => button.textContent === label) ?? buttons[before];
    again?.focus({ preventScroll: true });
  }
  // The first page is laid out in full, so that every part has a height to keep.
  if (whole && !document.body.classList.contains('drawn')) requestAnimationFrame(() => setTimeout(() => document.body.classList.add('drawn')));
}

function showNothing(words: PanelWords): void {
  show(() => {
    document.body.replaceChildren(empty(words));
    return true;
  });
}

function focusable(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('button, a')];
}

function empty(words: PanelWords): HTMLElement {
  return make('main', {}, make('h1', {}, words.report), make('p', {}, words.nothing));
}
