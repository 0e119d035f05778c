import { Notice } from '../../ui/data/notice.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { formatDate } from '../i18n/format.ts';
import { chosenTwinStates, type Twin } from './text-twin.ts';
import { twinFormTexts as t } from './twin-form.messages.ts';

type TwinFieldsProps = {
  form: FormState;
  twin: Twin;
  /** Whether there is a standard text already whose meaning could change. */
  asksMeaning?: boolean;
  inline?: boolean;
};

/** How far the easy text is, and whether the standard one means something else now; see `twin.form.ts`. */
export function TwinFields({ form, twin, asksMeaning = true, inline = false }: TwinFieldsProps) {
  const states = chosenTwinStates.map((value) => ({ value, label: t.easyStates[value] }));
  const isOutdated = twin.state === 'outdated';
  return (
    <>
      {isOutdated && twin.outdatedSince && (
        <Notice tone="warning" title={t.outdated(formatDate(twin.outdatedSince, 'de'))} headingLevel={3} />
      )}
      <RadioGroup
        form={form}
        name="easyState"
        legend={t.easyState}
        hint={t.easyStateHint}
        inline={inline}
        options={isOutdated ? [{ value: 'keep', label: t.keepOutdated }, ...states] : states}
      />
      {asksMeaning && twin.state !== 'missing' && !isOutdated && (
        <RadioGroup
          form={form}
          name="meaningChanged"
          legend={t.meaning}
          hint={t.meaningHint}
          optional
          inline={inline}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      )}
    </>
  );
}
