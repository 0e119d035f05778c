import { Button } from '../../ui/form/button.tsx';
import { VisuallyHidden } from '../../ui/data/only.tsx';
import { outlineTexts as t } from './outline.messages.ts';

type OrderButtonsProps = {
  /** Address below which `verschieben` is. */
  path: string;
  /** What is moved, for those who hear the buttons one after the other. */
  name: string;
  index: number;
  count: number;
};

/** One place up or down, without script; the ends of the list have one button only. */
export function OrderButtons({ path, name, index, count }: OrderButtonsProps) {
  return (
    <form method="post" action={`${path}/verschieben`} class="tags">
      {index > 0 && (
        <Button tone="quiet" name="richtung" value="up">
          {t.up}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
      {index < count - 1 && (
        <Button tone="quiet" name="richtung" value="down">
          {t.down}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
    </form>
  );
}

type RemoveButtonProps = Pick<OrderButtonsProps, 'path' | 'name'> & { label?: string | undefined };

export function RemoveButton({ path, name, label = t.remove }: RemoveButtonProps) {
  return (
    <form method="post" action={`${path}/entfernen`}>
      <Button tone="quiet">
        {label}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </form>
  );
}
