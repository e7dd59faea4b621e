import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { isBlocked } from './is-blocked.ts';

interface BlockedNoticeProps {
  readonly item: AgendaItem;
  readonly meetingId: MeetingId;
}

/** No consent stands for the case, nor a reason: what was said of it is written down all the same, but not handed out. */
export function BlockedNotice({ item, meetingId }: BlockedNoticeProps) {
  const { t } = useTranslation('meeting');
  if (!isBlocked(item)) return null;
  const isGone = item.consentStatus === 'withdrawn' || item.consentStatus === 'expired';
  return (
    <Notice
      tone="warning"
      action={<Link href={routes.meeting(meetingId, 'agenda')}>{t('record.toAgenda')}</Link>}
    >
      {t(isGone ? 'record.consentGone' : 'record.withoutConsent')}
    </Notice>
  );
}
