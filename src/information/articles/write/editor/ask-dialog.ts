import { editorTexts as t } from './editor.messages.ts';

type Question = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** Why an answer cannot be taken. */
  readonly check?: ((typed: string) => string | undefined) | undefined;
};

type Asked = { readonly title: string; readonly questions: readonly Question[]; readonly mayRemove: boolean };

/** What somebody answered; `remove` when they want none of it, undefined when they changed their mind. */
export type Answer = Readonly<Record<string, string>> | 'remove' | undefined;

/** Asks in a dialog of the browser, which keeps the focus inside, closes with Escape and gives the focus back. */
export function ask({ title, questions, mayRemove }: Asked): Promise<Answer> {
  const dialog = make('dialog', { class: 'editor-dialog', 'aria-labelledby': 'editor-dialog-title' });
  const form = make('form', { method: 'dialog', class: 'form' });
  form.noValidate = true;
  form.append(make('h2', { id: 'editor-dialog-title' }, title), ...questions.map(field));
  const row = make('div', { class: 'button-row' });
  const apply = make('button', { class: 'button button-primary', value: 'apply' }, t.apply);
  const cancel = make('button', { class: 'button button-quiet', type: 'button' }, t.cancel);
  row.append(apply);
  if (mayRemove) row.append(make('button', { class: 'button button-secondary', value: 'remove' }, t.remove));
  row.append(cancel);
  form.append(row);
  dialog.append(form);
  document.body.append(dialog);
  const typedIn = (name: string): string => {
    const control = form.elements.namedItem(name);
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value.trim() : '';
  };
  return new Promise((answer) => {
    cancel.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', (event) => {
      // The form of the page must not hear of it.
      event.stopPropagation();
      if (event.submitter?.getAttribute('value') === 'remove') return;
      const wrong = questions.find(({ name, check }) => showFault(form, name, check?.(typedIn(name))));
      if (wrong) event.preventDefault();
    });
    dialog.addEventListener('close', () => {
      const done = Object.fromEntries(questions.map(({ name }) => [name, typedIn(name)]));
      dialog.remove();
      answer(dialog.returnValue === 'remove' ? 'remove' : dialog.returnValue === 'apply' ? done : undefined);
    });
    dialog.showModal();
  });
}

function field({ name, label, value = '', hint, options }: Question): HTMLElement {
  const id = `editor-${name}`;
  const box = make('div', { class: 'field' });
  box.append(make('label', { for: id, class: 'field-label' }, label));
  if (hint !== undefined) box.append(make('div', { id: `${id}-hint`, class: 'field-hint' }, hint));
  box.append(make('p', { id: `${id}-error`, class: 'field-error', hidden: '' }));
  const described = `${hint === undefined ? '' : `${id}-hint `}${id}-error`;
  if (options === undefined) {
    const input = make('input', { id, name, class: 'input', 'aria-describedby': described });
    input.value = value;
    box.append(input);
  } else {
    const select = make('select', { id, name, class: 'input', 'aria-describedby': described });
    for (const [key, text] of Object.entries(options)) select.append(make('option', { value: key }, text));
    if (value in options) select.value = value;
    box.append(select);
  }
  return box;
}

/** Says what is wrong beside the field and leads there. */
function showFault(form: HTMLFormElement, name: string, fault: string | undefined): boolean {
  const message = form.querySelector<HTMLElement>(`#editor-${name}-error`);
  const control = form.elements.namedItem(name);
  if (!message || !(control instanceof HTMLElement)) return false;
  message.hidden = fault === undefined;
  message.textContent = fault ?? '';
  control.toggleAttribute('aria-invalid', false);
  if (fault === undefined) return false;
  control.setAttribute('aria-invalid', 'true');
  control.focus();
  return true;
}

/** An element with attributes and, if wanted, words. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  words?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (words !== undefined) element.textContent = words;
  return element;
}
