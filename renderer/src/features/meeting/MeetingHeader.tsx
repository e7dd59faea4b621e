import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { SaveState } from '../../ui/SaveState.tsx';
import { meetingState } from './meeting-state.ts';
import { BasisBadge, StateBadge } from './MeetingBadges.tsx';
import { useSaves } from './saves.ts';
import styles from './meeting.module.css';

interface MeetingHeaderProps {
  readonly meeting: MeetingDetail;
  readonly section: string;
  readonly onFinalise: () => void;
}

/** What meeting this is, whether it is saved, and its papers. Ctrl+P prints what the section is about. */
export function MeetingHeader({ meeting, section, onFinalise }: MeetingHeaderProps) {
  const { t } = useTranslation('meeting');
  const { long } = useDates();
  const today = useToday();
  const [, navigate] = useLocation();
  const { status } = useSaves();
  const { id, title, legalBasis, basisName, heldOn, startsAt, endsAt, place, finalisedAt } = meeting;
  const isFinalised = finalisedAt !== null;
  const usual = isFinalised || section === 'record' || section === 'finalise' ? 'minutes' : 'packet';
  useShortcut('Ctrl+P', () => navigate(routes.print(usual, id)));
  const state = meetingState({ heldOn, finalised: isFinalised }, today);
  return (
    <header className={styles['header']}>
      <div className={styles['headButtons']}>
        <Link href={routes.meetings}>{t('header.toList')}</Link>
        {status !== null && <SaveState status={status} />}
        {(['packet', 'minutes'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            variant={kind === nextPaper[state] ? 'primary' : 'secondary'}
            shortcut={kind === usual ? 'Ctrl+P' : undefined}
            onPress={() => navigate(routes.print(kind, id))}
          >
            {t(`header.${kind}`)}
          </Button>
        ))}
        {!isFinalised && (
          <>
            <Button
              size="small"
              variant={heldOn === today ? 'primary' : 'secondary'}
              onPress={() => navigate(routes.meetingMode(id))}
            >
              {t('header.begin')}
            </Button>
            <Button
              size="small"
              variant={state === 'open' && heldOn !== today ? 'primary' : 'secondary'}
              onPress={onFinalise}
            >
              {t('header.finalise')}
            </Button>
          </>
        )}
      </div>
      <div className={styles['headline']}>
        <h1>{title}</h1>
        <BasisBadge basis={legalBasis} name={basisName} />
        <StateBadge state={state} />
        <span className={styles['when']}>
          {long(heldOn)} {startsAt}～{endsAt ?? ''} {place}
        </span>
      </div>
    </header>
  );
}

/** The paper that comes next in each state; a meeting is held on its day, and finalised first when it is over. */
const nextPaper = { preparing: 'packet', open: null, finalised: 'minutes' } as const;
