import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { PlacedArticle } from '../articles.store.ts';
import { articlePath, articlesPath } from '../write/article-address.ts';
import { linkFaultTexts, linksTexts as t } from './links.messages.ts';
import type { BrokenLink } from './read-broken-links.ts';

export const linksPath = `${articlesPath}/links`;
export const setAsidePath = `${linksPath}/stimmt`;

type LinksPageProps = { links: readonly BrokenLink[]; mayEdit: boolean };

/** What readers do not find, since when and where it stands; below, what somebody has looked at. */
export function LinksPage({ links, mayEdit }: LinksPageProps) {
  const broken = links.filter(({ setAsideAt }) => setAsideAt === null);
  const aside = links.filter(({ setAsideAt }) => setAsideAt !== null);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <LinkTable id="kaputt" links={broken} mayEdit={mayEdit} />
      {aside.length > 0 && (
        <Section id="stimmt" title={t.asideTitle}>
          <p>{t.asideLead}</p>
          <LinkTable id="stimmt-trotzdem" links={aside} mayEdit={mayEdit} />
        </Section>
      )}
    </>
  );
}

function LinkTable({ id, links, mayEdit }: { id: string; links: readonly BrokenLink[]; mayEdit: boolean }) {
  return (
    <DataTable
      locale="de"
      id={id}
      caption={t.caption(links.length)}
      stacked
      rows={links}
      empty={<p>{t.none}</p>}
      columns={[
        {
          header: t.columns.address,
          rowHeader: true,
          cell: ({ address }) => (
            <a href={address} class="break-anywhere">
              {address}
            </a>
          ),
        },
        { header: t.columns.fault, cell: ({ fault }) => (fault === null ? '' : linkFaultTexts[fault]) },
        { header: t.columns.since, cell: ({ brokenSince }) => (brokenSince ? formatDate(brokenSince, 'de') : '') },
        { header: t.columns.used, cell: ({ usedIn }) => <UsedIn articles={usedIn} mayEdit={mayEdit} /> },
        ...(mayEdit ? [{ header: t.columns.what, cell: (link: BrokenLink) => <SetAside link={link} /> }] : []),
      ]}
    />
  );
}

function UsedIn({ articles, mayEdit }: { articles: readonly PlacedArticle[]; mayEdit: boolean }) {
  return (
    <ul>
      {articles.map(({ id, title, titleEasy }) => (
        <li key={id}>
          <a href={articlePath(id, mayEdit ? 'text' : undefined)}>{title || titleEasy}</a>
        </li>
      ))}
    </ul>
  );
}

function SetAside({ link: { address, setAsideAt } }: { link: BrokenLink }) {
  const isRight = setAsideAt === null;
  return (
    <Form id={`stimmt-${hash(address)}`} action={setAsidePath}>
      <input type="hidden" name="address" value={address} />
      <Button tone="secondary" name="right" value={isRight ? 'ja' : 'nein'}>
        {isRight ? t.right : t.again}
        <span class="visually-hidden">{t.about(address)}</span>
      </Button>
    </Form>
  );
}

/** A name for a form in the page; two that are the same would only share it. */
function hash(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return sum.toString(36);
}
