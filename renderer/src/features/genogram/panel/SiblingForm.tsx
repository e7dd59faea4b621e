import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge/bridge.ts';
import styles from '../genogram.module.css';
import { useMapDesk } from '../map-desk.ts';
import { asPersonId } from '../person-id.ts';
import { PersonField } from './fields.tsx';
import { PanelForm } from './PanelForm.tsx';
import { usePanelForm } from './usePanelForm.ts';

interface SiblingFormProps {
  /** Brothers and sisters without recorded parents, one of whom may be taken out; null: two are put together. */
  readonly group: readonly string[] | null;
  readonly personId: string;
  readonly onClose: () => void;
}

/** きょうだい whose parents are not recorded. */
export function SiblingForm({ group, personId, onClose }: SiblingFormProps) {
  const { t } = useTranslation('genogram');
  const { record, nameOf, people } = useMapDesk();
  const others = group?.filter((id) => id !== personId) ?? people.map((person) => person.personId);
  const state = usePanelForm({
    draft: `mapSiblings:${personId}${group === null ? '' : ':0'}`,
    fresh: { personId, siblingId: group === null ? '' : (others[0] ?? '') },
    labels: {
      personId: t('siblings.one'),
      siblingId: t(group === null ? 'siblings.other' : 'siblings.remaining'),
    },
    send: async (values) => {
      const together = group === null;
      const { editId } = await call('kinship.setSibling', {
        personId: asPersonId(values.personId),
        siblingId: asPersonId(values.siblingId),
        together,
      });
      record(
        t(together ? 'edit.joinSiblings' : 'edit.leaveSiblings', {
          one: nameOf(values.personId),
          other: nameOf(values.siblingId),
        }),
        editId,
      );
    },
    onDone: onClose,
  });
  const { about } = state.problems;
  return (
    <PanelForm
      title={t(group === null ? 'siblings.add' : 'siblings.leave')}
      state={state}
      onClose={onClose}
      {...(group !== null && { finishLabel: t('siblings.leaveAction') })}
    >
      <p className={styles['quiet']}>{t(group === null ? 'siblings.addHelp' : 'siblings.leaveHelp')}</p>
      <PersonField name="personId" about={about} {...(group !== null && { among: group })} />
      <PersonField name="siblingId" about={about} {...(group !== null && { among: group })} />
    </PanelForm>
  );
}
