import { formatDate } from '../../platform/i18n/format.ts';
import { CardList } from '../../ui/data/card-list.tsx';
import { FilterForm } from '../../ui/data/filter-form.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { mediaPath, mediumPath, picturePath } from '../media-address.ts';
import { mediaKinds } from '../media.ts';
import type { MediaFilter, Medium } from '../media.store.ts';
import { fileTexts } from '../write/file.messages.ts';
import { kindNames, libraryTexts as t } from './library.messages.ts';

export type ListedMedium = Medium & { readonly isShown: boolean };

type MediaListPageProps = {
  filter: MediaFilter;
  media: readonly ListedMedium[];
  total: number;
  page: number;
  pages: number;
  mayEdit: boolean;
};

export function MediaListPage({ filter, media, total, page, pages, mayEdit }: MediaListPageProps) {
  const isNarrowed = filter.words !== undefined || filter.kind !== undefined;
  const form = { locale: 'de', values: { suche: filter.words, art: filter.kind } } as const;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        {mayEdit && (
          <ButtonRow>
            <ButtonLink href={`${mediaPath}/neu`}>{t.newPicture}</ButtonLink>
            <ButtonLink href={`${mediaPath}/neu/dokument`} tone="secondary">
              {t.newDocument}
            </ButtonLink>
            <ButtonLink href={`${mediaPath}/neu/aufnahme`} tone="secondary">
              {t.newRecording}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <FilterForm locale="de" action={mediaPath} legend={t.filters} resetHref={isNarrowed ? mediaPath : undefined}>
        <TextField form={form} name="suche" label={t.search} maxlength={100} />
        <SelectField
          form={form}
          name="art"
          label={t.kind}
          empty={t.anyKind}
          options={mediaKinds.map((value) => ({ value, label: kindNames[value] }))}
        />
      </FilterForm>
      <section class="results" aria-labelledby="ergebnis">
        <h2 id="ergebnis">{t.found(total)}</h2>
        {total === 0 ? (
          <p>
            {isNarrowed ? t.noneFiltered : t.none} {isNarrowed && <a href={mediaPath}>{t.showAll}</a>}
          </p>
        ) : (
          <CardList cards={media.map(mediaCard)} />
        )}
        <Pagination locale="de" page={page} pages={pages} hrefOf={(wanted) => addressOf(filter, wanted)} />
      </section>
    </>
  );
}

function mediaCard(medium: ListedMedium) {
  const { id, code, kind, title, credit, consentUntil, isShown, alternative, focus } = medium;
  return {
    href: mediumPath(id),
    title,
    eyebrow: kindNames[kind],
    text: alternative || medium.about || (medium.isDecorative ? t.decorative : undefined),
    meta: [credit, ...(consentUntil !== null && isShown ? [t.consentUntil(formatDate(consentUntil, 'de'))] : [])],
    state: stateOf(medium),
    image:
      medium.fileId !== null && isShown
        ? { src: picturePath(code, 400), alt: '', width: 400, height: 225, focus: focus ?? undefined }
        : undefined,
  };
}

function stateOf({ kind, isShown, publishedAt }: ListedMedium) {
  if (!isShown) return { tone: 'error', text: t.consentEnded } as const;
  if (kind === 'picture') return undefined;
  return publishedAt === null
    ? ({ tone: 'neutral', text: fileTexts.state.draft } as const)
    : ({ tone: 'success', text: fileTexts.state.public } as const);
}

function addressOf({ words, kind }: MediaFilter, page: number): string {
  const query = new URLSearchParams();
  if (words !== undefined) query.set('suche', words);
  if (kind !== undefined) query.set('art', kind);
  query.set('seite', String(page));
  return `${mediaPath}?${query.toString()}`;
}
