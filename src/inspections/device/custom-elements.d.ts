import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'inspection-device': HTMLAttributes<HTMLElement> & {
        number: number;
        /** Account of whoever is signed in. */
        staff: string;
        /** Address of the service worker. */
        worker: string;
        /** `deviceTexts` as JSON. */
        texts: string;
        'handed-in'?: boolean | undefined;
      };
    }
  }
}
