import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './meeting-mode.module.css';

interface ReadOutCheckProps {
  readonly meeting: Pick<MeetingDetail, 'confidentialityText' | 'readOutAt'>;
  readonly onReadOut: (isReadOut: boolean) => void;
}

/** The words on secrecy to be read out, and ☑ with the time when they were. */
export function ReadOutCheck({ meeting, onReadOut }: ReadOutCheckProps) {
  const { t } = useTranslation('meetingMode');
  const { confidentialityText, readOutAt } = meeting;
  return (
    <div className={styles['secrecy']}>
      <p className={styles['words']}>{confidentialityText}</p>
      <Checkbox
        isSelected={readOutAt !== null}
        onChange={onReadOut}
        {...(readOutAt === null ? {} : { detail: readOutAt })}
      >
        {t('opening.readOut')}
      </Checkbox>
    </div>
  );
}
