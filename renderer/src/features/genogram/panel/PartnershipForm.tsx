import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partnershipFields } from '../../../../../domain/contract/kinship.ts';
import { call } from '../../../bridge/bridge.ts';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DayField } from '../../membership/fields.tsx';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { Partnership } from '../useTieRows.ts';
import { ChoiceField, PersonField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface PartnershipFormProps {
  /** Null: a new one. */
  readonly partnership: Partnership | null;
  /** Of a new one, the first of the two. */
  readonly personId: string;
  readonly onClose: () => void;
}

/** 夫婦関係 of two people: its kind, its state, and from when to when. */
export function PartnershipForm({ partnership, personId, onClose }: PartnershipFormProps) {
  const { t } = useTranslation(['household', 'word', 'genogram']);
  const { record, nameOf } = useMapDesk();
  const today = useToday();
  const names = (tie: { personA: string; personB: string }) => ({
    one: nameOf(tie.personA),
    other: nameOf(tie.personB),
  });
  const state = usePanelForm({
    draft: `mapPartnership:${partnership?.id ?? personId}`,
    fresh: {
      personA: partnership?.personA ?? personId,
      personB: partnership?.personB ?? '',
      kind: partnership?.kind ?? 'married',
      state: partnership?.state ?? 'together',
      startedOn: typedDay(partnership?.startedOn ?? null),
      endedOn: typedDay(partnership?.endedOn ?? null),
    },
    labels: {
      personA: t('household:tie.personA'),
      personB: t('household:tie.personB'),
      kind: t('household:tie.kind'),
      state: t('household:tie.state'),
      startedOn: t('household:tie.startedOn'),
      endedOn: t('household:tie.endedOn'),
    },
    send: async (values) => {
      const tie = {
        ...values,
        personA: asPersonId(values.personA),
        personB: asPersonId(values.personB),
        startedOn: optionalDay(values.startedOn, today),
        endedOn: values.state === 'together' ? null : optionalDay(values.endedOn, today),
      };
      const { editId } =
        partnership === null
          ? await call('kinship.addPartnership', tie)
          : await call('kinship.savePartnership', { ...tie, id: partnership.id });
      record(
        t(partnership ? 'genogram:edit.savePartnership' : 'genogram:edit.addPartnership', names(tie)),
        editId,
      );
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const stateNow = useWatch({ control: state.form.control, name: 'state' });
  const remove = async (tie: Partnership): Promise<void> => {
    const { editId } = await call('kinship.removePartnership', { id: tie.id });
    record(t('genogram:edit.removePartnership', names(tie)), editId);
  };
  return (
    <PanelForm
      title={t(partnership ? 'household:tie.editPartnership' : 'household:tie.addPartnership')}
      state={state}
      onClose={onClose}
      removal={
        partnership === null
          ? undefined
          : {
              label: t('household:tie.remove'),
              onRemove: () => {
                state.run(() => remove(partnership));
              },
            }
      }
    >
      <PersonField name="personA" about={about} />
      <PersonField name="personB" about={about} />
      <ChoiceField
        name="kind"
        about={about}
        choices={partnershipFields.kind.options.map((id) => ({ id, name: t(`word:partnershipKind.${id}`) }))}
      />
      <ChoiceField
        name="state"
        about={about}
        choices={partnershipFields.state.options.map((id) => ({
          id,
          name: t(`word:partnershipState.${id}`),
        }))}
      />
      <DayField name="startedOn" about={about} />
      {stateNow !== 'together' && <DayField name="endedOn" about={about} />}
    </PanelForm>
  );
}
