import type { Frame, NavigationItem as ShownItem, StaffArea } from '../../ui/page/frame.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { may, roles, type Role, type Staff } from '../permission.ts';
import type { Services } from '../services.ts';
import type { NavigationItem, Slice } from '../slice.ts';
import { telephoneHref } from '../telephone.ts';
import type { BuiltFiles } from './assets.ts';
import { httpTexts } from './http.messages.ts';

/** Builds what surrounds every page. */
export type PageFrame = {
  readonly around: (locale: Locale) => Frame;
  readonly staffArea: (staff: Staff) => StaffArea;
  /** The address of a built file that only some pages load, such as `map.js`. */
  readonly asset: (name: string) => string;
};

/** Only texts a test group has read may be called „Leichte Sprache“ (DIN SPEC 33429: checking is part of the definition). */
function easyState(locale: Locale, { easyTextsChecked: checked }: Services['district']): string {
  const t = httpTexts(locale);
  return checked ? t.easyChecked(checked.by, formatDate(checked.on, locale)) : t.easyUnchecked;
}

const inOrder = (items: readonly NavigationItem[]) => items.toSorted((one, other) => one.order - other.order);

/** The entries of a menu in their order, with what stands below them. */
export function menu(items: readonly NavigationItem[], locale: Locale): readonly ShownItem[] {
  const shown = inOrder(items).map((item) => ({ ...item, text: item.label[locale] }));
  const paths = new Set(shown.map(({ path }) => path));
  return shown
    .filter(({ below }) => below === undefined || !paths.has(below))
    .map(({ path, text, heads }) => {
      const belonging = shown.filter(({ below }) => below === path);
      if (belonging.length === 0) return { path, text };
      const section = [{ path, text }, ...belonging].map((one) => ({ path: one.path, text: one.text }));
      return { path, text: heads?.[locale] ?? text, section };
    });
}

/** Puts the surroundings together from the slices, the district and the built files. */
export function pageFrame(services: Services, slices: readonly Slice[], built: BuiltFiles): PageFrame {
  const main = slices.flatMap((slice) => slice.navigation ?? []);
  const footer = inOrder(slices.flatMap((slice) => slice.footer ?? []));
  const inside = slices.flatMap((slice) => slice.staffNavigation ?? []);
  const question = slices.flatMap((slice) => slice.question ?? [])[0];
  const everything = slices.flatMap((slice) => slice.feed ?? [])[0];
  const searchDescription = slices.flatMap((slice) => slice.searchDescription ?? [])[0]?.path;
  const { district, config } = services;
  const [phone = ''] = district.office.telephones;

  function make(locale: Locale): Frame {
    const t = httpTexts(locale);
    const item = ({ path, label }: NavigationItem) => ({ path, text: label[locale] });
    return {
      siteName: district.siteName[locale],
      owner: district.name,
      contact: {
        phone,
        phoneHref: telephoneHref(phone),
        mail: district.office.email,
        hours: district.office.openingInformation?.[locale],
        page: { path: '/kontakt', text: t.contactPage },
      },
      navigation: menu(main, locale),
      search: { path: '/suche', text: t.search, description: searchDescription },
      feed: everything && { path: everything.path, text: everything.title[locale] },
      footer: footer.map(item),
      question: question && { ...question, ask: question.ask[locale], answer: question.answer[locale] },
      textState: locale === 'de-simple' ? easyState(locale, district) : undefined,
      funding: { sentence: district.fundingNotice[locale] },
      assets: {
        stylesheet: built.one('style.css'),
        furtherStylesheet: built.one('further-style.css'),
        staffStylesheet: built.one('staff-style.css'),
        script: built.one('script.js'),
        fonts: built.all('fonts'),
      },
      ...(config.demo ? { banner: <p>{t.demoBanner}</p> } : {}),
    };
  }
  // Nothing in it depends on the request.
  const frames: Record<Locale, Frame> = { de: make('de'), 'de-simple': make('de-simple'), en: make('en') };
  const staffMenu = (role: Role) =>
    menu(
      inside.filter(({ permission }) => may({ role }, permission)),
      'de',
    );
  const staffMenus = new Map(roles.map((role) => [role, staffMenu(role)]));
  return {
    around: (locale) => frames[locale],
    asset: built.one,
    staffArea: ({ name, role }) => ({
      name,
      title: 'Verwaltung',
      home: '/verwaltung',
      signOutAction: '/verwaltung/abmelden',
      navigation: staffMenus.get(role) ?? [],
    }),
  };
}
