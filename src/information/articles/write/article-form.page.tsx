import { noTwin } from '../../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../../platform/text-twin/twin-fields.tsx';
import { StoredWords } from '../../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { articleKinds } from '../article.ts';
import type { ArticleRow, PlacedArticle } from '../articles.store.ts';
import type { LevelFault } from '../publishable.ts';
import { articleKindName } from '../read/read.messages.ts';
import { wordsOfArticle } from '../save-article.ts';
import { articlePath, articlesPath } from './article-address.ts';
import { ArticleFields, Faults, Preview, type Choice, type PreviewMarkup } from './article-fields.tsx';
import type { PictureChoice } from './picture-choice.tsx';
import { relatedTexts } from './related.messages.ts';
import { WordPart, WordTaken } from './word-part.tsx';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.form;
const formId = 'beitrag';

type Written = {
  form: FormState;
  pictures: readonly PictureChoice[];
  lifeAreas: readonly Choice[];
  preview?: PreviewMarkup | undefined;
  faults: readonly LevelFault[];
  /** What of a Word file is not in the form, once it was read into it. */
  word?: readonly string[] | undefined;
};

export function NewArticlePage({
  form,
  lifeAreas,
  pictures,
  parents,
  preview,
  faults,
  word,
}: Written & { parents: readonly Choice[] }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.newTitle} />
      {word && <WordTaken left={word} />}
      {preview && <PreviewPart preview={preview} faults={faults} />}
      <Form id={formId} action={`${articlesPath}/neu`} multipart>
        <RadioGroup
          form={form}
          name="kind"
          legend={t.kind}
          options={articleKinds.map((kind) => ({
            value: kind,
            label: articleKindName('de', kind),
            hint: t.kindHints[kind],
          }))}
        />
        <SelectField
          form={form}
          name="parent"
          label={t.parent}
          hint={t.parentHint}
          empty={t.noParent}
          options={parents}
        />
        <ArticleFields form={form} lifeAreas={lifeAreas} pictures={pictures} />
        <TwinFields form={form} twin={noTwin} />
        <SaveRow back={articlesPath} />
        <WordPart form={form} />
      </Form>
    </>
  );
}

type EditArticlePageProps = Written & {
  article: PlacedArticle;
  /** What was saved in between. */
  stored?: ArticleRow | undefined;
};

export function EditArticlePage(props: EditArticlePageProps) {
  const { article, form, lifeAreas, pictures, preview, faults, stored, word } = props;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.editTitle} eyebrow={article.title || article.titleEasy} />
      {word && <WordTaken left={word} />}
      {stored && <Stored stored={stored} />}
      {preview && <PreviewPart preview={preview} faults={faults} />}
      {!preview && faults.length > 0 && <Faults faults={faults} />}
      <Form id={formId} action={articlePath(article.id, 'text')} multipart>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <ArticleFields form={form} lifeAreas={lifeAreas} pictures={pictures} />
        <TwinFields form={form} twin={{ state: article.easyState, outdatedSince: article.easyOutdatedSince }} />
        <SaveRow back={articlePath(article.id)} />
        <WordPart form={form} />
      </Form>
    </>
  );
}

/** With script it follows what is typed from here on. */
function PreviewPart({ preview, faults }: { preview: PreviewMarkup; faults: readonly LevelFault[] }) {
  return (
    <article-preview form={formId}>
      <Preview preview={preview} />
      <Faults faults={faults} />
    </article-preview>
  );
}

function SaveRow({ back }: { back: string }) {
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <Button tone="secondary" name="next" value="preview">
        {t.preview}
      </Button>
      <ButtonLink href={back} tone="quiet">
        {t.back}
      </ButtonLink>
    </ButtonRow>
  );
}

function Stored({ stored }: { stored: ArticleRow }) {
  const words = wordsOfArticle(stored);
  return (
    <StoredWords
      title={t.changedTitle}
      words={[
        [t.name, words.title],
        [t.lead, words.lead],
        [t.body, words.body],
        [t.nameEasy, words.titleEasy],
        [t.leadEasy, words.leadEasy],
        [t.bodyEasy, words.bodyEasy],
        [relatedTexts.label, words.related],
        [relatedTexts.labelEasy, words.relatedEasy],
      ]}
    />
  );
}
