type Child = Node | string;

/** Makes an element; texts stay texts, so nothing that was typed is ever read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

export function button(text: string, tone: 'primary' | 'secondary' | 'quiet', press: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: `button button-${tone}` }, text);
  element.addEventListener('click', press);
  return element;
}
