import { formatDateTime } from '../../../platform/i18n/format.ts';
import { BothLevels } from '../../../platform/text-twin/both-levels.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { DateFields } from '../../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { PublicState } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import type { LevelFault } from '../publishable.ts';
import { RelatedLinks } from '../read/related-links.tsx';
import { articleKindName } from '../read/read.messages.ts';
import { articlePath } from './article-address.ts';
import { Faults } from './article-fields.tsx';
import { stateTones } from './article-list.page.tsx';
import { publicStateNames, writeTexts } from './write.messages.ts';

const t = writeTexts.file;

export type ArticleFilePageProps = {
  article: PlacedArticle;
  state: PublicState;
  faults: readonly LevelFault[];
  form: FormState;
  mayEdit: boolean;
  /** The address of a preview that was just made; it is never shown again. */
  previewHref?: string | undefined;
};

/** Everything about one article on one page. */
export function ArticleFilePage(props: ArticleFilePageProps) {
  const { article, state, form, mayEdit, previewHref } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading
        title={article.title || article.titleEasy || writeTexts.untitled}
        eyebrow={articleKindName('de', article.kind)}
        lead={<Times article={article} state={state} />}
      >
        <p class="tags">
          <StatusTag tone={stateTones[state]} text={publicStateNames[state]} />
        </p>
      </PageHeading>
      {previewHref !== undefined && (
        <Notice title={t.previewMade} tone="success">
          <p>
            <a href={previewHref}>{previewHref}</a>
          </p>
          <p>{t.previewOnce}</p>
        </Notice>
      )}
      <WordsPart {...props} />
      {mayEdit && <PublishPart {...props} />}
      {mayEdit && <PreviewPart id={article.id} />}
    </>
  );
}

function Times({ article: { publicFrom, publicUntil }, state }: Pick<ArticleFilePageProps, 'article' | 'state'>) {
  if (publicFrom === null) return <>{t.draft}</>;
  if (state === 'ended' && publicUntil) return <>{t.endedOn(formatDateTime(publicUntil, 'de'))}</>;
  const from = formatDateTime(publicFrom, 'de');
  return (
    <>
      {state === 'scheduled' ? t.publicFrom(from) : t.publicSince(from)}
      {publicUntil && ` ${t.publicUntil(formatDateTime(publicUntil, 'de'))}`}
    </>
  );
}

function WordsPart({ article, state, faults, mayEdit }: ArticleFilePageProps) {
  return (
    <Section id="text" title={t.words}>
      <BothLevels
        standard={{ title: article.title, text: joined(article.lead, article.body), none: t.noText }}
        easy={{ title: article.titleEasy, text: joined(article.leadEasy, article.bodyEasy), none: t.noEasy }}
        twin={{ state: article.easyState, outdatedSince: article.easyOutdatedSince }}
      />
      <RelatedLinks locale="de" lines={article.related} headingLevel={3} />
      {article.relatedEasy && (
        <div lang="de-simple">
          <RelatedLinks locale="de-simple" lines={article.relatedEasy} headingLevel={3} id="mehr-dazu-leicht" />
        </div>
      )}
      <Faults faults={faults} textPage={articlePath(article.id, 'text')} />
      <p>
        {t.address}: <code>{article.path}</code>
      </p>
      <ButtonRow>
        {mayEdit && <ButtonLink href={articlePath(article.id, 'text')}>{t.edit}</ButtonLink>}
        {mayEdit && (
          <ButtonLink href={articlePath(article.id, 'adresse')} tone="secondary">
            {t.changeAddress}
          </ButtonLink>
        )}
        <ButtonLink href={articlePath(article.id, 'fassungen')} tone="secondary">
          {t.history}
        </ButtonLink>
        {state === 'public' && (
          <ButtonLink href={article.path} tone="quiet">
            {t.publicPage}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  );
}

const joined = (lead: string | null, body: string | null) => [lead, body].filter(Boolean).join('\n\n');

function PublishPart({ article, form }: ArticleFilePageProps) {
  const isDraft = article.publicFrom === null;
  return (
    <Section id="veroeffentlichen" title={t.publish}>
      <Form id="zeiten" action={articlePath(article.id, 'veroeffentlichen')}>
        <p class="field-hint">{t.publishHint}</p>
        <DateFields form={form} name="from" legend={t.from} optional />
        <TextField form={form} name="fromTime" label={t.fromTime} hint={t.timeHint} width="short" optional />
        <DateFields form={form} name="until" legend={t.until} hint={t.untilHint} optional />
        <TextField form={form} name="untilTime" label={t.fromTime} hint={t.timeHint} width="short" optional />
        <ButtonRow>
          <Button>{isDraft ? t.save : t.saveAgain}</Button>
        </ButtonRow>
      </Form>
      {isDraft ? (
        <Form id="loeschen" action={articlePath(article.id, 'loeschen')}>
          <Button tone="quiet">{t.remove}</Button>
        </Form>
      ) : (
        <Form id="zuruecknehmen" action={articlePath(article.id, 'zuruecknehmen')}>
          <Button tone="quiet">{t.withdraw}</Button>
        </Form>
      )}
    </Section>
  );
}

function PreviewPart({ id }: { id: string }) {
  return (
    <Section id="vorschau" title={t.preview}>
      <p>{t.previewHint}</p>
      <ButtonRow>
        <Form id="vorschau-machen" action={articlePath(id, 'vorschau')}>
          <Button tone="secondary">{t.makePreview}</Button>
        </Form>
        <Form id="vorschau-beenden" action={articlePath(id, 'vorschau/beenden')}>
          <Button tone="quiet">{t.endPreviews}</Button>
        </Form>
      </ButtonRow>
    </Section>
  );
}
