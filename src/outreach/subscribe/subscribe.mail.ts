import type { District } from '../../platform/district/district.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { subscribeTexts } from './subscribe.messages.ts';

type Props = { locale: Locale; link: string; office: District['office'] };

const signed = (text: string, { locale, office }: Props): string =>
  `${[text, [office.name[locale], office.organisation].join('\n')].join('\n\n')}\n`;

/** Asks the owner of the address whether the newsletter may come. */
export function confirmMail(props: Props): { subject: string; body: string } {
  const t = subscribeTexts(props.locale);
  return { subject: t.mailSubject, body: signed(t.mailText(props.link), props) };
}

/** Goes to who is on the list already and asked again. */
export function knownMail(props: Props): { subject: string; body: string } {
  const t = subscribeTexts(props.locale);
  return { subject: t.mailKnownSubject, body: signed(t.mailKnownText(props.link), props) };
}
