import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import type { Poster } from '../../platform/documents/poster.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { reportPath } from '../report/steps.ts';
import { posterTexts } from './poster.messages.ts';

type Matter = {
  readonly locale: Locale;
  readonly district: Pick<District, 'name' | 'office'>;
  readonly baseUrl: string;
  readonly today: Day;
};

/** The call to report barriers: every way to do it, the telephone first in size. */
export function reportPoster({ locale, district, baseUrl, today }: Matter): Poster {
  const t = posterTexts(locale);
  const { office, name } = district;
  const [telephone = ''] = office.telephones;
  const letter = [office.organisation, office.name.de, ...office.address].join(', ');
  return {
    language: locale === 'en' ? 'en' : 'de',
    owner: name,
    kicker: t.kicker,
    title: t.title,
    highlights: [t.highlight],
    text: t.text,
    facts: [],
    lists: [
      { title: t.ways, items: [t.byTelephone, t.online, t.byLetter(letter)].map((way) => ({ name: way })) },
      { title: t.afterwards, items: [], after: t.follow },
    ],
    address: baseUrl + localized(locale, reportPath),
    texts: { lists: t.waysTitle, scan: t.scan, code: t.code, call: t.call, more: '' },
    telephone,
    author: office.name[locale],
    date: today,
  };
}
