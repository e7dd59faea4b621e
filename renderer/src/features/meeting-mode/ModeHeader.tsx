import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { doClocksGo } from '../../../../domain/meeting/agenda-clock.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { BasisBadge } from '../meeting/MeetingBadges.tsx';
import { useSaves } from '../meeting/saves.ts';
import { useClockTime } from './useClockTime.ts';
import styles from './meeting-mode.module.css';

interface ModeHeaderProps {
  readonly meeting: MeetingDetail;
  readonly onReadOut: (isReadOut: boolean) => void;
  /** Null where no case is being heard. */
  readonly onMap: (() => void) | null;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** Which meeting, what time it is, whether everything is saved; until the duty of secrecy is read out, its words. */
export function ModeHeader({ meeting, onReadOut, onMap, onKeys, onLeave }: ModeHeaderProps) {
  const { t } = useTranslation('meetingMode');
  const { status } = useSaves();
  const { title, legalBasis, readOutAt, confidentialityText } = meeting;
  return (
    <header className={styles['top']}>
      <div className={styles['topLine']}>
        <div className={styles['meeting']}>
          <h1 title={title}>{title}</h1>
          <BasisBadge basis={legalBasis} />
        </div>
        {readOutAt !== null && (
          <Checkbox isSelected onChange={onReadOut} detail={readOutAt}>
            {t('header.secrecy')}
          </Checkbox>
        )}
        {status !== null && <SaveState status={status} />}
        <Clock meeting={meeting} />
        {onMap !== null && (
          <Button size="small" shortcut="F8" onPress={onMap}>
            {t('header.map')}
          </Button>
        )}
        <Button size="small" shortcut="F1" onPress={onKeys}>
          {t('header.keys')}
        </Button>
        <Button size="small" shortcut="Escape" onPress={onLeave}>
          {t('header.leave')}
        </Button>
      </div>
      {readOutAt === null && onMap !== null && (
        <div className={styles['unread']}>
          <p>{confidentialityText}</p>
          <Checkbox isSelected={false} onChange={onReadOut}>
            {t('opening.readOut')}
          </Checkbox>
        </div>
      )}
    </header>
  );
}

/** The time, or that no clock goes: one prepares, or reads. */
function Clock({ meeting }: Pick<ModeHeaderProps, 'meeting'>) {
  const { t } = useTranslation('meetingMode');
  const today = useToday();
  const now = useClockTime();
  if (!doClocksGo(meeting, { today, now }))
    return <span className={styles['quiet']}>{t('header.stopped')}</span>;
  return (
    <time className={styles['clock']} aria-label={t('header.now')}>
      {now}
    </time>
  );
}
