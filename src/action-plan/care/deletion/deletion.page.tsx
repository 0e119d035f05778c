import { Notice } from '../../../ui/data/notice.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { careTexts } from '../care.messages.ts';
import { measurePath } from '../measure-address.ts';
import { deletionTexts as t } from './deletion.messages.ts';
import type { Hindrance } from './hindrances.ts';

type DeletionPageProps = { number: number; title: string; hindrances: readonly Hindrance[] };

/** What goes and what stays, before anything happens; or why nothing may go. */
export function DeletionPage({ number, title, hindrances }: DeletionPageProps) {
  if (hindrances.length > 0) return <RefusedPage number={number} hindrances={hindrances} />;
  return (
    <>
      <PageHeading title={t.title} eyebrow={careTexts.eyebrow(number)} lead={t.lead(title)} />
      <Section id="folgen" title={t.consequences}>
        <Prose>
          <ul>
            <li>{t.gone}</li>
            <li>{t.number(number)}</li>
            <li>{t.audit}</li>
          </ul>
        </Prose>
      </Section>
      <Form id="loeschen" action={measurePath(number, 'loeschen')}>
        <ButtonRow>
          <Button tone="danger">{t.confirm}</Button>
          <ButtonLink href={measurePath(number)} tone="quiet">
            {careTexts.toFile}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

function RefusedPage({ number, hindrances }: Omit<DeletionPageProps, 'title'>) {
  const stays = hindrances.some((hindrance) => t.ways[hindrance] === undefined);
  return (
    <>
      <PageHeading title={t.refused} eyebrow={careTexts.eyebrow(number)} />
      <Notice tone="warning" title={t.because}>
        <ul>
          {hindrances.map((hindrance) => (
            <li key={hindrance}>
              {t.hindrances[hindrance]} {!stays && <Way number={number} hindrance={hindrance} />}
            </li>
          ))}
        </ul>
        <p>{stays ? t.instead : t.firstRemove}</p>
        {stays && (
          <p>
            <a href={measurePath(number, 'status')}>{t.end}</a>
          </p>
        )}
      </Notice>
      <ButtonLink href={measurePath(number)} tone="secondary">
        {careTexts.toFile}
      </ButtonLink>
    </>
  );
}

function Way({ number, hindrance }: { number: number; hindrance: Hindrance }) {
  const way = t.ways[hindrance];
  return way ? <a href={measurePath(number, way.below)}>{way.text}</a> : null;
}
