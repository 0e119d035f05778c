import type { District } from '../platform/district/district.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import { telephoneHref } from '../platform/telephone.ts';

/** From the range that is kept free for fiction. */
const telephones = ['030 23125-360', '030 23125-358'] as const;
const otherTelephone = '030 23125-300';
const email = 'hallo@teilhabe.example';
const street = 'Musterstraße 1';

const notes: Record<Locale, string> = {
  de: '**Vorführung:** Anschriften, Telefonnummern und E-Mail-Adressen in diesem Text sind erfunden.',
  'de-simple':
    '**Das ist ein Beispiel.**\nDie Adressen, die Telefon-Nummern und die E-Mail-Adressen in diesem Text sind erfunden.',
  en: '**Demonstration:** addresses, telephone numbers and e-mail addresses in this text are fictional.',
};

/**
 * The district for the demonstration: its places stay, but its offices are marked as examples and nobody real can be called or
 * written to, wherever on a page or in a text. The addresses end in `.example`.
 */
export function exampleOf(district: District): District {
  const asExample = <Body extends Contactable>(body: Body): Body => ({
    ...body,
    name: `${body.name} (Beispiel)`,
    address: body.address && [street, ...body.address.slice(1)],
    email: `${body.code}@stellen.example`,
    telephone: null,
  });
  const { office, pages } = district;
  const asExampleText = (text: District['pages']['imprint']): District['pages']['imprint'] => ({
    de: exampleText(text.de, 'de', office),
    'de-simple': exampleText(text['de-simple'], 'de-simple', office),
    en: exampleText(text.en, 'en', office),
  });
  return {
    ...district,
    office: { ...office, telephones: [...telephones], email, address: [street, ...office.address.slice(1)] },
    administrations: district.administrations.map(asExample),
    otherBodies: district.otherBodies.map(asExample),
    pages: {
      imprint: asExampleText(pages.imprint),
      privacy: asExampleText(pages.privacy),
      accessibilityStatement: asExampleText(pages.accessibilityStatement),
      about: asExampleText(pages.about),
    },
  };
}

type Contactable = Pick<District['otherBodies'][number], 'name' | 'code' | 'address'>;

/** A text of the county with nobody in it who can be reached, except in an emergency. */
function exampleText(text: string, locale: Locale, office: District['office']): string {
  const own = office.telephones.map((number) => telephoneHref(number));
  const example = text
    .replaceAll(/\[([^\]]*)\]\((tel:\+[^)]*)\)/gu, (_all, written: string, href: string) => {
      const number = telephones[own.indexOf(href)] ?? otherTelephone;
      return `[${written.startsWith('+49') ? `+49 ${number.slice(1)}` : number}](${telephoneHref(number)})`;
    })
    .replaceAll(/\[[^\]]*\]\(mailto:[^)]*\)/gu, `[${email}](mailto:${email})`)
    // A street with its number, before the line with the place.
    .replaceAll(/^[^\n,]*\d[^\n,]*(?=\n\d{5} )/gmu, street)
    .replaceAll(office.address[0] ?? street, street);
  return `${notes[locale]}\n\n${example}`;
}
