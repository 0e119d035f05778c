import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'area-map': HTMLAttributes<HTMLElement> & {
        /** Address of the areas as GeoJSON. */
        areas: string;
        /** Address of the points as GeoJSON: `title`, `state`, `href` and `symbol` (a class) each, and once `symbols` with the outline of each. */
        points: string;
        /** Texts of the controls as JSON. */
        texts: string;
      };
      'area-picker': Omit<HTMLAttributes<HTMLElement>, 'left' | 'top' | 'width' | 'height'> & {
        left: string;
        top: string;
        width: string;
        height: string;
        hint: string;
      };
      'character-count': HTMLAttributes<HTMLElement> & { max: number; left: string; over: string };
      'error-summary': HTMLAttributes<HTMLElement>;
      'share-tools': HTMLAttributes<HTMLElement> & {
        copy: string;
        copied: string;
        share: string;
        'title-text': string;
      };
      'sign-out': HTMLAttributes<HTMLElement>;
      'use-location': HTMLAttributes<HTMLElement> & { label: string; done: string; failed: string };
    }
  }
}
