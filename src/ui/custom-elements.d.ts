import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'area-map': HTMLAttributes<HTMLElement> & {
        /** Address of the areas as GeoJSON. */
        areas: string;
        /** Address of the points as GeoJSON: `title`, `state`, `href`, `path` (an outline) and `symbol` (a class) each. */
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
      'sign-out': HTMLAttributes<HTMLElement>;
      'use-location': HTMLAttributes<HTMLElement> & { label: string; done: string; failed: string };
    }
  }
}
