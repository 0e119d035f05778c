import { qrCode } from '../../platform/qr-code.ts';

const pixelsPerModule = 4;

type QrCodeProps = {
  text: string;
  /** What somebody hears who does not see it. */
  label: string;
};

/** A code for cameras. Always dark on light, whatever the colours of the page are: many cameras read it only like this. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = qrCode(text);
  const pixels = size * pixelsPerModule;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={pixels}
      height={pixels}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
