type Child = Node | string | undefined;
type Properties = Readonly<Record<string, string | number | boolean | undefined | (() => void)>>;

/**
 * Makes an element. Text goes in as text, never as markup. A function is a listener for `click`; `style:x` sets a style
 * property (the panel's security policy forbids style attributes); everything else is an attribute.
 */
export function make(tag: string, properties: Properties = {}, ...children: readonly (Child | readonly Child[])[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') listen(element, value);
    else if (name.startsWith('style:')) element.style.setProperty(name.slice(6), String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined) as (Node | string)[]);
  return element;
}

/** A link is a jump within the draft, not an address to go to. */
function listen(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
}

/** A table with a caption that screen readers announce. */
export function makeTable(caption: string, head: readonly (string | HTMLElement)[], rows: readonly HTMLElement[]): HTMLElement {
  return make('table', {},
    make('caption', { class: 'unseen' }, caption),
    make('thead', {}, make('tr', {}, head.map((one) => typeof one === 'string' ? make('th', { scope: 'col' }, one) : one))),
    make('tbody', {}, rows));
}

/** A row of a table; its first cell is its heading. */
export function makeRow([first, ...rest]: readonly Child[]): HTMLElement {
  return make('tr', {}, make('th', { scope: 'row' }, first), rest.map((cell) => make('td', {}, cell)));
}

/** A part of the page that screen readers can jump to. */
export function makePart(id: string, title: string, content: readonly Child[]): HTMLElement {
  return make('section', { id, 'aria-labelledby': `${id}-title` }, make('h2', { id: `${id}-title` }, title), content);
}
