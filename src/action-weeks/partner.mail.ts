import type { Locale } from '../platform/i18n/locale.ts';
import { partnerMailTexts } from './partner-mail.messages.ts';

/** What a mail to a partner is about. */
export type PartnerNews =
  | { readonly kind: 'invited'; readonly motto: string }
  | { readonly kind: 'newLink' | 'reopened' }
  | { readonly kind: 'question' | 'declined'; readonly title: string; readonly words: string }
  | { readonly kind: 'accepted'; readonly title: string; readonly isPublic: boolean }
  | { readonly kind: 'entered'; readonly title: string }
  | { readonly kind: 'reportAsked' | 'reportReminder'; readonly title: string };

type PartnerMailProps = {
  readonly locale: Locale;
  readonly year: number;
  readonly news: PartnerNews;
  /** Null where there is nothing to do. */
  readonly link: string | null;
  /** The last day on which something can be handed in, in words. */
  readonly deadline: string | null;
  readonly telephone: string;
  readonly office: string;
};

/** Plain text. */
export function partnerMail(props: PartnerMailProps): { subject: string; body: string } {
  const t = partnerMailTexts(props.locale);
  const parts = [
    t.greeting,
    ...sentences(props),
    props.deadline === null ? null : t.deadline(props.deadline),
    t.noReply(props.telephone),
    props.office,
  ];
  return { subject: t.subject(props.year), body: parts.filter((part) => part !== null).join('\n\n') };
}

function sentences({ locale, news, link }: PartnerMailProps): readonly (string | null)[] {
  const t = partnerMailTexts(locale);
  switch (news.kind) {
    case 'invited':
      return [t.invited(news.motto), link];
    case 'question':
      return [t.question(news.title), news.words, t.questionEnd, link];
    case 'declined':
      return [t.declined(news.title), news.words, t.declinedEnd];
    case 'accepted':
      return [t.accepted(news.title), news.isPublic ? t.acceptedPublic : t.acceptedCounted];
    case 'entered':
      return [t.entered(news.title), link];
    case 'reportAsked':
      return [t.reportAsked(news.title), link];
    case 'reportReminder':
      return [t.reportReminder(news.title), link];
    default:
      return [t[news.kind], link];
  }
}

/** Asks the owner of an address whether they want to take part. */
export function confirmMail({
  locale,
  link,
  office,
  telephone,
}: Pick<PartnerMailProps, 'locale' | 'office' | 'telephone'> & { link: string }): { subject: string; body: string } {
  const t = partnerMailTexts(locale);
  const parts = [t.greeting, t.confirm, link, t.confirmEnd, t.noReply(telephone), office];
  return { subject: t.confirmSubject, body: parts.join('\n\n') };
}
