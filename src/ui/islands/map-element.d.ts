import 'preact';

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
    }
  }
}
