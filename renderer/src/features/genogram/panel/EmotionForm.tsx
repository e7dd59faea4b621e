import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { emotionalTieFields } from '../../../../../domain/contract/kinship.ts';
import { call } from '../../../bridge/bridge.ts';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DayField } from '../../membership/fields.tsx';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { EmotionalTie } from '../useTieRows.ts';
import { ChoiceField, DelicacyFields, LineField, PersonField, TickField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface EmotionFormProps {
  /** Null: a new one. */
  readonly emotion: EmotionalTie | null;
  /** Of a new one, whose feeling it is. */
  readonly personId: string;
  readonly onClose: () => void;
}

/** 気持ちのつながり: how two people stand to each other; delicate unless said otherwise. */
export function EmotionForm({ emotion, personId, onClose }: EmotionFormProps) {
  const { t } = useTranslation(['genogram', 'household']);
  const { record, nameOf } = useMapDesk();
  const today = useToday();
  const names = (tie: { personA: string; personB: string }) => ({
    one: nameOf(tie.personA),
    other: nameOf(tie.personB),
  });
  const state = usePanelForm({
    draft: `mapEmotion:${emotion?.id ?? personId}`,
    fresh: {
      personA: emotion?.personA ?? personId,
      personB: emotion?.personB ?? '',
      kind: emotion?.kind ?? 'close',
      directed: emotion?.directed ?? false,
      since: typedDay(emotion?.since ?? null),
      until: typedDay(emotion?.until ?? null),
      note: emotion?.note ?? '',
      shareScope: emotion?.shareScope ?? 'office',
      sensitive: emotion?.sensitive ?? true,
    },
    labels: {
      personA: t('household:tie.personA'),
      personB: t('household:tie.personB'),
      kind: t('household:tie.kind'),
      since: t('household:tie.startedOn'),
      until: t('household:tie.endedOn'),
      note: t('genogram:field.note'),
      shareScope: t('genogram:field.shareScope'),
    },
    send: async (values) => {
      const tie = {
        ...values,
        personA: asPersonId(values.personA),
        personB: asPersonId(values.personB),
        directed: values.directed || values.kind === 'abuse',
        since: optionalDay(values.since, today),
        until: optionalDay(values.until, today),
      };
      const { editId } =
        emotion === null
          ? await call('kinship.addEmotionalTie', tie)
          : await call('kinship.saveEmotionalTie', { ...tie, id: emotion.id });
      record(t(emotion ? 'genogram:edit.saveEmotion' : 'genogram:edit.addEmotion', names(tie)), editId);
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const kind = useWatch({ control: state.form.control, name: 'kind' });
  const remove = async (tie: EmotionalTie): Promise<void> => {
    const { editId } = await call('kinship.removeEmotionalTie', { id: tie.id });
    record(t('genogram:edit.removeEmotion', names(tie)), editId);
  };
  return (
    <PanelForm
      title={t(emotion ? 'genogram:emotion.edit' : 'genogram:emotion.add')}
      state={state}
      onClose={onClose}
      removal={
        emotion === null
          ? undefined
          : {
              label: t('household:tie.remove'),
              onRemove: () => {
                state.run(() => remove(emotion));
              },
            }
      }
    >
      <PersonField name="personA" about={about} />
      <PersonField name="personB" about={about} />
      <ChoiceField
        name="kind"
        about={about}
        choices={emotionalTieFields.kind.options.map((id) => ({
          id,
          name: t(`genogram:emotion.kind.${id}`),
        }))}
        {...(kind === 'abuse' && { description: t('genogram:emotion.abuseHelp') })}
      />
      {kind !== 'abuse' && <TickField name="directed">{t('genogram:emotion.directed')}</TickField>}
      <DayField name="since" about={about} />
      <DayField name="until" about={about} description={t('genogram:emotion.untilHelp')} />
      <LineField name="note" about={about} />
      <DelicacyFields about={about} />
    </PanelForm>
  );
}
