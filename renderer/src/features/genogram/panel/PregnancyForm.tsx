import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { pregnancyFields } from '../../../../../domain/contract/kinship.ts';
import { call } from '../../../bridge/bridge.ts';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DayField } from '../../membership/fields.tsx';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { Pregnancy } from '../useTieRows.ts';
import { ChoiceField, DelicacyFields, LineField, PersonField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface PregnancyFormProps {
  /** Null: a new one. */
  readonly pregnancy: Pregnancy | null;
  /** Of a new one, the mother, and the father where he is to be guessed. */
  readonly motherId: string;
  readonly fatherId: string;
  readonly onClose: () => void;
}

/** 妊娠, or one that did not end with a living child; delicate unless said otherwise. */
export function PregnancyForm({ pregnancy, motherId, fatherId, onClose }: PregnancyFormProps) {
  const { t } = useTranslation(['genogram', 'household']);
  const { record, nameOf } = useMapDesk();
  const today = useToday();
  const words = (mother: string) => ({ name: nameOf(mother) });
  const state = usePanelForm({
    draft: `mapPregnancy:${pregnancy?.id ?? (motherId === '' ? '0' : motherId)}`,
    fresh: {
      mother: pregnancy?.mother ?? motherId,
      father: pregnancy === null ? fatherId : (pregnancy.father ?? ''),
      kind: pregnancy?.kind ?? 'expected',
      on: typedDay(pregnancy?.on ?? null),
      note: pregnancy?.note ?? '',
      shareScope: pregnancy?.shareScope ?? 'office',
      sensitive: pregnancy?.sensitive ?? true,
    },
    labels: {
      mother: t('genogram:pregnancy.mother'),
      father: t('genogram:pregnancy.father'),
      kind: t('household:tie.kind'),
      on: t('genogram:pregnancy.on'),
      note: t('genogram:field.note'),
      shareScope: t('genogram:field.shareScope'),
    },
    send: async (values) => {
      const sign = {
        ...values,
        mother: asPersonId(values.mother),
        father: values.father === '' ? null : asPersonId(values.father),
        on: optionalDay(values.on, today),
      };
      const { editId } =
        pregnancy === null
          ? await call('kinship.addPregnancy', sign)
          : await call('kinship.savePregnancy', { ...sign, id: pregnancy.id });
      record(
        t(pregnancy ? 'genogram:edit.savePregnancy' : 'genogram:edit.addPregnancy', words(sign.mother)),
        editId,
      );
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const kind = useWatch({ control: state.form.control, name: 'kind' });
  const remove = async (sign: Pregnancy): Promise<void> => {
    const { editId } = await call('kinship.removePregnancy', { id: sign.id });
    record(t('genogram:edit.removePregnancy', words(sign.mother)), editId);
  };
  return (
    <PanelForm
      title={t(pregnancy ? 'genogram:pregnancy.edit' : 'genogram:pregnancy.add')}
      state={state}
      onClose={onClose}
      removal={
        pregnancy === null
          ? undefined
          : {
              label: t('genogram:pregnancy.remove'),
              onRemove: () => {
                state.run(() => remove(pregnancy));
              },
            }
      }
    >
      <PersonField name="mother" about={about} />
      <PersonField name="father" about={about} none={t('genogram:pregnancy.fatherUnknown')} />
      <ChoiceField
        name="kind"
        about={about}
        choices={pregnancyFields.kind.options.map((id) => ({ id, name: t(`household:sign.${id}`) }))}
      />
      <DayField
        name="on"
        about={about}
        description={t(kind === 'expected' ? 'genogram:pregnancy.dueHelp' : 'genogram:pregnancy.endHelp')}
      />
      <LineField name="note" about={about} />
      <DelicacyFields about={about} />
    </PanelForm>
  );
}
