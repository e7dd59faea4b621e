import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';
import { PersonPicker } from '../../membership/PersonPicker.tsx';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import styles from '../genogram.module.css';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface ShowFormProps {
  readonly onClose: () => void;
  readonly onAdded: (id: PersonId) => void;
}

/** Somebody of the register is put on the map without a tie: to be tied afterwards. */
export function ShowForm({ onClose, onAdded }: ShowFormProps) {
  const { t } = useTranslation('genogram');
  const { householdId, record, people, refresh } = useMapDesk();
  const shown = useRef<PersonId | null>(null);
  const state = usePanelForm<{ person: { id: string; name: string } }>({
    draft: `mapShow:${householdId}`,
    fresh: { person: { id: '', name: '' } },
    labels: { person: t('show.person') },
    nameOf: () => 'person',
    send: async ({ person }) => {
      const personId = asPersonId(person.id);
      const { editId } = await call('kinship.showPerson', { householdId, personId, shown: true });
      record(t('edit.show', { name: person.name }), editId);
      await refresh();
      shown.current = personId;
    },
    onDone: () => {
      if (shown.current !== null) onAdded(shown.current);
    },
  });
  const { field } = useController({ control: state.form.control, name: 'person' });
  return (
    <PanelForm title={t('show.title')} state={state} finishLabel={t('show.finish')} onClose={onClose}>
      <p className={styles['quiet']}>{t('show.help')}</p>
      <PersonPicker
        {...state.problems.about('person')}
        value={field.value.id === '' ? null : asPersonId(field.value.id)}
        onChange={(id, name) => {
          field.onChange({ id, name });
        }}
        except={people.map(({ personId }) => personId)}
      />
    </PanelForm>
  );
}
