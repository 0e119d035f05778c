import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'area-picker': Omit<HTMLAttributes<HTMLElement>, 'left' | 'top' | 'width' | 'height'> & {
        left: string;
        top: string;
        width: string;
        height: string;
        hint: string;
      };
      'character-count': HTMLAttributes<HTMLElement> & { max: number; left: string; over: string };
      'error-summary': HTMLAttributes<HTMLElement>;
      'use-location': HTMLAttributes<HTMLElement> & { label: string; done: string; failed: string };
    }
  }
}
