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
  /** The page where everything is searched. */
  readonly search?: NavigationItem | undefined;
  readonly footer: readonly NavigationItem[];
  readonly funding?: Funding | undefined;
  /** How far the texts of this language can be relied on, such as „noch nicht geprüft“ for easy German. */
  readonly textState?: string | undefined;
  readonly assets: Assets;
  /** Stands above everything, such as „Dies ist eine Vorführung mit erfundenen Daten“. */
  readonly banner?: ComponentChildren;
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
  readonly stylesheet: string;
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
