import { PrintOnly } from '../data/only.tsx';

type PrintedAddressProps = {
  /** What it is the address of. */
  label: string;
  address: string;
};

/** On paper, where a page can be found again. */
export function PrintedAddress({ label, address }: PrintedAddressProps) {
  return (
    <PrintOnly>
      <p>
        {label}: {address}
      </p>
    </PrintOnly>
  );
}
