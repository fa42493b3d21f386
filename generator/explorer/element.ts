type Attributes = Record<string, string | number | boolean | undefined>;

/** An element with its attributes and what is in it. An attribute that is true has no value; false and undefined leave it out. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...inside: (Node | string | undefined)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...inside.filter((part) => part !== undefined));
  return made;
}

let made = 0;

/** An id that no other element has. */
export const freshId = (name: string): string => `${name}-${++made}`;

/** Sets or takes away an attribute. */
export function setAttribute(target: Element, name: string, value: string | undefined): void {
  if (value === undefined) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
