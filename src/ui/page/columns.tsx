import type { ComponentChildren } from 'preact';

type ColumnsProps = {
  children: ComponentChildren;
  /** Facts and links beside the text; below it on narrow screens. */
  aside: ComponentChildren;
  asideLabel: string;
};

export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div class="columns">
      <div class="columns-main">{children}</div>
      <aside class="columns-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
