import { localized, type Locale } from '../platform/i18n/locale.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';

type EndPageProps = {
  locale: Locale;
  title: string;
  lead: string;
  /** Where somebody may go from here. */
  next: { readonly path: string; readonly text: string };
};

/** Says where somebody has arrived, after a button or a link that is over. */
export function EndPage({ locale, title, lead, next }: EndPageProps) {
  return (
    <PageHeading title={title} lead={lead}>
      <p>
        <a href={localized(locale, next.path)}>{next.text}</a>
      </p>
    </PageHeading>
  );
}
