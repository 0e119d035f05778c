/** Fixed ways to look at the library. */
export const libraryViews = ['alle', 'oeffentlich', 'intern', 'faellig'] as const;
export type LibraryView = (typeof libraryViews)[number];

export const pageSize = 50;
