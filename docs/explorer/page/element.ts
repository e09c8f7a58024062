/** The content of an element. Text becomes a text node and is never read as HTML. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

/**
 * The attributes of an element by name. A name that begins with `on`, such as `onclick`, adds an event listener. An
 * attribute whose value is undefined or false is left out.
 */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** Returns an element with attributes and children. */
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

/** Returns children with a separator between them. */
export function joined(children: readonly Child[], separator: string): readonly Child[] {
  return children.flatMap((child, i) => (i === 0 ? [child] : [separator, child]));
}

/** Returns an element with text that is read by screen readers and is not visible. */
export function unseen(text: string): HTMLElement {
  return h("span", { class: "unseen" }, text);
}
