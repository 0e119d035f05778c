import type { ComponentChildren } from 'preact';

type Props = { children: ComponentChildren };

/** On paper only, such as an address that a link hides on screen. */
export function PrintOnly({ children }: Props) {
  return <div class="print-only">{children}</div>;
}

/** Not on paper, such as buttons. */
export function ScreenOnly({ children }: Props) {
  return <div class="screen-only">{children}</div>;
}

/** For screen readers: the part of a text that sighted people see from its place. */
export function VisuallyHidden({ children }: Props) {
  return <span class="visually-hidden">{children}</span>;
}
