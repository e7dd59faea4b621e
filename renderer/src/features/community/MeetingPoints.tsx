import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PointForm } from './PointForm.tsx';
import { PointTable } from './PointTable.tsx';
import styles from './community.module.css';

/** 地域課題・資源開発: what the cases of a meeting say about the community, written down while it is held or afterwards. */
export function MeetingPoints({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('community');
  const [edited, setEdited] = useState<CommunityPoint | 'new' | null>(null);
  const { data, error } = useQueryOperation('communityPoint.list', { meetingId: meeting.id, show: 'all' });
  const add = (): void => setEdited('new');
  useShortcut('Ctrl+N', add);
  const button = (
    <Button variant="primary" shortcut="Ctrl+N" onPress={add}>
      {t('add')}
    </Button>
  );
  return (
    <div className={styles['sheet']}>
      <FailureNotice failure={error} />
      {data === undefined && error === null && <Loading />}
      {data?.points.length === 0 && (
        <EmptyState title={t('empty.meeting')} action={button}>
          {t('empty.help')}
        </EmptyState>
      )}
      {data !== undefined && data.points.length > 0 && (
        <>
          <div className={styles['bar']}>
            <Link href={routes.community}>{t('toList')}</Link>
            {button}
          </div>
          <PointTable points={data.points} isOfMeeting onEdit={setEdited} />
        </>
      )}
      {edited !== null && (
        <PointForm
          point={edited === 'new' ? null : edited}
          meeting={meeting}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
