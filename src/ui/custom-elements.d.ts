import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'character-count': HTMLAttributes<HTMLElement> & { max: number; left: string; over: string };
      'error-summary': HTMLAttributes<HTMLElement>;
      'use-location': HTMLAttributes<HTMLElement> & { label: string; done: string; failed: string };
    }
  }
}
