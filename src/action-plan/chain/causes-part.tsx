import { causePath, causesPath, chainTexts } from '../../barriers/index.ts';
import { Chain } from '../../ui/data/chain.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import type { FieldError } from '../../ui/form/field-error.ts';
import { Form } from '../../ui/form/form.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { measurePath } from '../care/measure-address.ts';
import type { MeasureFile } from '../care/file/measure-file.ts';
import { lightTag, statusTag } from '../browse/light-view.tsx';
import { careTexts } from '../care/care.messages.ts';
import { staffChainTexts as t } from './chain.messages.ts';
import type { CausesOfFile } from './read-causes.ts';

type CausesPartProps = { file: MeasureFile; causes: CausesOfFile; errors?: readonly FieldError[] | undefined };

/** Which barriers the measure would remove, and through which causes; linking takes one choice and one button. */
export function CausesPart({ file, causes: { causes, barriers, open, others }, errors }: CausesPartProps) {
  const { measure, words, derived, access } = file;
  const names = chainTexts('de');
  const light = measure.lightOverride ?? derived.light;
  return (
    <Section id="ursachen" title={t.title}>
      {causes.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <>
          <p>
            <strong>{t.removes(barriers.length, open)}</strong>
          </p>
          <Chain
            stages={[
              { label: names.barriers, items: barriers, none: t.noBarrier },
              {
                label: names.cause,
                items: causes.map(({ number, title }) => ({
                  name: names.causeNumber(number),
                  title,
                  href: causePath(number),
                  children: access.handle && <Unlink measure={measure.number} cause={number} />,
                })),
              },
              {
                label: names.measure,
                here: names.here,
                items: [
                  {
                    name: careTexts.eyebrow(measure.number),
                    title: words?.title ?? careTexts.unnamed,
                    states: [statusTag('de', measure.status), lightTag('de', light)],
                  },
                ],
              },
            ]}
          />
        </>
      )}
      {access.handle && <LinkForm number={measure.number} others={others} errors={errors} />}
    </Section>
  );
}

function Unlink({ measure, cause }: { measure: number; cause: number }) {
  return (
    <Form id={`ursache-${cause}`} action={measurePath(measure, `ursachen/${cause}/loesen`)}>
      <Button tone="quiet">{t.unlink(cause)}</Button>
    </Form>
  );
}

type LinkFormProps = { number: number; others: CausesOfFile['others']; errors: readonly FieldError[] | undefined };

function LinkForm({ number, others, errors }: LinkFormProps) {
  return (
    <>
      {others.length > 0 && (
        <Form id="verknuepfen" action={measurePath(number, 'ursachen')}>
          <SelectField
            form={{ locale: 'de', values: {}, errors }}
            name="ursache"
            label={t.select}
            hint={t.selectHint}
            empty={t.empty}
            options={others.map((cause) => ({ value: String(cause.number), label: cause.label }))}
          />
          <ButtonRow>
            <Button tone="secondary">{t.link}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href={`${causesPath}/neu`}>{t.create}</a>
      </p>
    </>
  );
}
