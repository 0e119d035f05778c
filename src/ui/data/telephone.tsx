import { Icon } from './icon.tsx';

type TelephoneProps = { number: string; href: string; label: string };

/** A telephone number as large as a button is: calling is a way of its own, not the small print of another. */
export function Telephone({ number, href, label }: TelephoneProps) {
  return (
    <p class="telephone">
      <span class="telephone-label">{label}</span>{' '}
      <a href={href} class="telephone-number">
        <Icon name="phone" />
        {number}
      </a>
    </p>
  );
}
