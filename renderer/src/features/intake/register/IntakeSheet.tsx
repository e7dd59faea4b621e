import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { RecordAttachments } from '../../attachment/RecordAttachments.tsx';
import { EmergencyDialog } from './EmergencyDialog.tsx';
import { EmergencyLog } from './EmergencyLog.tsx';
import { IntakeEdit } from './IntakeEdit.tsx';
import { IntakeView } from './IntakeView.tsx';
import styles from '../desk.module.css';

/** The form as received, changed with F2, and below it what was done at once. */
export function IntakeSheet({ intake }: { intake: IntakeDetail }) {
  const { t } = useTranslation(['intake', 'common']);
  const [isEditing, setIsEditing] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const edit = (): void => {
    setIsEditing(true);
  };
  useShortcut('F2', edit, { isEnabled: !isEditing });
  if (isEditing) {
    return (
      <IntakeEdit
        intake={intake}
        onClose={() => {
          setIsEditing(false);
        }}
      />
    );
  }
  return (
    <>
      <p className={styles['actions']}>
        <Button shortcut="F2" onPress={edit}>
          {t('common:action.edit')}
        </Button>
        <Button
          onPress={() => {
            setIsAdding(true);
          }}
        >
          {t('intake:emergency.add')}
        </Button>
      </p>
      <EmergencyLog intake={intake} />
      <IntakeView intake={intake} />
      <RecordAttachments owner="intake" ownerId={intake.id} />
      {isAdding && (
        <EmergencyDialog
          intakeId={intake.id}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </>
  );
}
