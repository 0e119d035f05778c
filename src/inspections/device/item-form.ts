import type { Typed } from './entry.ts';

/** The fields of one item on the page. */
export type ItemForm = {
  readonly code: string;
  readonly element: HTMLElement;
  /** What the server had when it made the page. */
  readonly base: () => number;
  readonly began: () => Typed;
  read(): Typed;
  /** Shows values; with a revision, they are what is stored now, from which the next entry begins. */
  write(values: Typed, stored?: { readonly revision: number; readonly values: Typed }): void;
  readonly photo: HTMLInputElement | null;
  readonly description: HTMLInputElement | null;
};

/** The items of a page on which results are entered (`record/item-fields.tsx`). */
export function itemsIn(root: HTMLElement): readonly ItemForm[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')].map(itemForm);
}

function itemForm(element: HTMLElement): ItemForm {
  const code = element.dataset['item'] ?? '';
  const named = <Kind extends Element>(prefix: string): Kind[] => [
    ...element.querySelectorAll<Kind>(`[name="${CSS.escape(`${prefix}-${code}`)}"]`),
  ];
  const radios = named<HTMLInputElement>('v');
  const [measured] = named<HTMLInputElement>('m');
  const [remark] = named<HTMLTextAreaElement>('r');
  const [base] = named<HTMLInputElement>('b');
  const [photo = null] = named<HTMLInputElement>('p');
  const [description = null] = named<HTMLInputElement>('d');
  // A browser may fill in what was typed before a reload; what the server sent stays in the attributes.
  let began: Typed = {
    verdict: radios.find(({ defaultChecked }) => defaultChecked)?.value ?? 'unchecked',
    measured: measured?.defaultValue ?? '',
    remark: remark?.defaultValue ?? '',
  };
  return {
    code,
    element,
    photo,
    description,
    base: () => Number(base?.value ?? 0),
    began: () => began,
    read: () => ({
      verdict: radios.find(({ checked }) => checked)?.value ?? 'unchecked',
      measured: measured?.value ?? '',
      remark: remark?.value ?? '',
    }),
    write(values, stored) {
      for (const radio of radios) radio.checked = radio.value === values.verdict;
      if (measured && measured.value !== values.measured) measured.value = values.measured;
      if (remark && remark.value !== values.remark) remark.value = values.remark;
      if (!stored) return;
      began = stored.values;
      if (base) base.value = String(stored.revision);
    },
  };
}
