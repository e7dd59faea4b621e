import { useTranslation } from 'react-i18next';
import { Badge, DueBadge } from '../Badge.tsx';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Pane } from '../Pane.tsx';
import { SaveState } from '../SaveState.tsx';
import styles from './GalleryPage.module.css';

export function StateSamples() {
  const { t } = useTranslation('gallery');
  return (
    <Pane title={t('section.states')}>
      <div className={styles['stack']}>
        <div className={styles['row']}>
          <DueBadge days={-3} />
          <DueBadge days={0} />
          <DueBadge days={2} />
          <DueBadge days={24} />
          <Badge>{t('badge.open')}</Badge>
          <Badge tone="ok">{t('badge.consent')}</Badge>
          <Badge tone="warning">{t('badge.check')}</Badge>
          <Badge tone="secret">{t('badge.protection')}</Badge>
          <Badge tone="secret">{t('badge.secret')}</Badge>
        </div>
        <div className={styles['row']}>
          <SaveState status={{ kind: 'saved', at: '14:03' }} />
          <SaveState status={{ kind: 'saving' }} />
          <SaveState status={{ kind: 'unsaved' }} />
          <SaveState status={{ kind: 'failed' }} />
        </div>
        <Notice>{t('notice.info')}</Notice>
        <Notice tone="ok">{t('notice.ok')}</Notice>
        <Notice tone="warning" action={<Button size="small">{t('notice.action')}</Button>}>
          {t('notice.warning')}
        </Notice>
        <Notice tone="secret">{t('notice.secret')}</Notice>
        <Notice tone="error">{t('notice.error')}</Notice>
      </div>
    </Pane>
  );
}
