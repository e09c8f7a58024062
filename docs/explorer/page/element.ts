/** What can stand inside an element. Text becomes a text node: nothing in it is ever read as HTML. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/** Attributes by name; `on…` are listeners, and what is undefined or false is left out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** An element with its attributes and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (child instanceof Node) parent.appendChild(child);
    else if (Array.isArray(child)) append(parent, child);
    else parent.appendChild(document.createTextNode(String(child)));
  }
}

/** Children with a separator between each two. */
export function joined(children: readonly Child[], separator: string): readonly Child[] {
  return children.flatMap((child, i) => (i === 0 ? [child] : [separator, child]));
}

/** Text for screen readers alone. */
export function unseen(text: string): HTMLElement {
  return h("span", { class: "unseen" }, text);
}
