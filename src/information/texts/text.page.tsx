import type { TrustedMarkup } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';

type TextPageProps = { title: string; lead: string; markup: TrustedMarkup };

/** A page that is one text of the county's folder. */
export function TextPage({ title, lead, markup }: TextPageProps) {
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <TrustedHtml markup={markup} />
    </>
  );
}
