import type { ComponentChildren } from 'preact';

/** A place in the site, without the language prefix: `Page` adds it. */
export type NavigationItem = {
  readonly path: string;
  readonly text: string;
  /** What belongs together below this entry, the entry's own page first. */
  readonly section?: readonly NavigationItem[] | undefined;
};

/** Any address as it is. */
export type Link = { readonly href: string; readonly text: string };

/** What the application supplies for all pages alike, in the language of the request. */
export type Frame = {
  readonly siteName: string;
  /** Who runs the site, such as the county. */
  readonly owner: string;
  readonly contact: Contact;
  readonly navigation: readonly NavigationItem[];
  /** The page where everything is searched, and the path of its description for browsers. */
  readonly search?: (NavigationItem & { readonly description?: string | undefined }) | undefined;
  /** News of everything, for feed readers. */
  readonly feed?: NavigationItem | undefined;
  readonly footer: readonly NavigationItem[];
  /** Asked at the end of every public page. */
  readonly question?: PageQuestion | undefined;
  readonly funding?: Funding | undefined;
  /** How far the texts of this language can be relied on, such as „noch nicht geprüft“ for easy German. */
  readonly textState?: string | undefined;
  readonly assets: Assets;
  /** Stands above everything, such as „Dies ist eine Vorführung mit erfundenen Daten“. */
  readonly banner?: ComponentChildren;
};

export type PageQuestion = {
  readonly ask: string;
  /** How the link reads that leads to the form at `path`. */
  readonly answer: string;
  readonly path: string;
  /** Carries the address of the page, in the address of the form. */
  readonly parameter: string;
};

export type Contact = {
  readonly phone: string;
  /** `tel:+49…` */
  readonly phoneHref: string;
  readonly mail: string;
  /** When somebody answers. */
  readonly hours?: string | undefined;
  /** Path of the contact page, and how its link reads. */
  readonly page?: NavigationItem | undefined;
};

export type Funding = {
  readonly sentence: string;
  readonly logos?: readonly Logo[] | undefined;
};
export type Logo = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

/** Addresses of the built files. */
export type Assets = {
  /** The frame of every page, and what the start page shows. */
  readonly stylesheet: string;
  /** What the other pages show. */
  readonly furtherStylesheet: string;
  /** What only pages behind the sign-in need. */
  readonly staffStylesheet: string;
  readonly script: string;
  readonly fonts: readonly string[];
};

/** Given on pages behind the sign-in. */
export type StaffArea = {
  readonly name: string;
  readonly signOutAction: string;
  /** What the area is called, such as „Verwaltung“. */
  readonly title: string;
  readonly home: string;
  readonly navigation: readonly NavigationItem[];
};
