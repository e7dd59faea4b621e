import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge/bridge.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import { kinOf } from '../kin-of.ts';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import type { TwinGroup } from '../useTieRows.ts';
import { ChoiceField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface TwinsFormProps {
  /** Null: new ones. */
  readonly twins: TwinGroup | null;
  readonly personId: string;
  readonly onClose: () => void;
}

const kinds = ['identical', 'fraternal'] as const;

/** 双子・三つ子: brothers and sisters of one birth. */
export function TwinsForm({ twins, personId, onClose }: TwinsFormProps) {
  const { t } = useTranslation('genogram');
  const { record, nameOf } = useMapDesk();
  const namesOf = (ids: readonly string[]) => ({ names: ids.map(nameOf).join(t('kin.comma')) });
  const state = usePanelForm<{ persons: string[]; kind: (typeof kinds)[number] }>({
    draft: `mapTwins:${personId}`,
    fresh: { persons: [...(twins?.persons ?? [personId])], kind: twins?.kind ?? 'fraternal' },
    labels: { persons: t('twins.persons'), kind: t('twins.kindLabel') },
    send: async ({ persons, kind }) => {
      const { editId } = await call('kinship.setTwins', { persons: persons.map(asPersonId), kind });
      record(t('edit.setTwins', namesOf(persons)), editId);
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  const dissolve = async ({ persons }: TwinGroup): Promise<void> => {
    const { editId } = await call('kinship.setTwins', { persons: [...persons], kind: null });
    record(t('edit.dissolveTwins', namesOf(persons)), editId);
  };
  return (
    <PanelForm
      title={t(twins ? 'twins.edit' : 'twins.add')}
      state={state}
      onClose={onClose}
      removal={
        twins === null
          ? undefined
          : {
              label: t('twins.dissolve'),
              onRemove: () => {
                state.run(() => dissolve(twins));
              },
            }
      }
    >
      <Persons about={about} personId={twins?.persons[0] ?? personId} />
      <ChoiceField
        name="kind"
        about={about}
        choices={kinds.map((id) => ({ id, name: t(`twins.kind.${id}`) }))}
      />
    </PanelForm>
  );
}

function Persons({
  about,
  personId,
}: {
  about: (name: string) => { id: string; label: string; error: string | undefined };
  personId: string;
}) {
  const { t } = useTranslation('genogram');
  const { state, personOf, nameOf } = useMapDesk();
  const words = useMemberWords();
  const {
    field: { value, onChange, onBlur, ref },
  } = useController<Record<string, string[]>>({ name: 'persons' });
  const born = [personId, ...kinOf(personId, state.kinship).siblings];
  return (
    <CheckboxGroup
      {...about('persons')}
      description={t('twins.personsHelp')}
      direction="column"
      choices={born.map((id) => {
        const person = personOf(id);
        return { id, name: nameOf(id), detail: person === undefined ? '' : words.date(person.birth) };
      })}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  );
}
