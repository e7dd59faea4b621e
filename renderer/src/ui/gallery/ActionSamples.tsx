import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { Button } from '../Button.tsx';
import { Kbd } from '../Kbd.tsx';
import { Menu } from '../Menu.tsx';
import { Pane } from '../Pane.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { useState } from 'react';
import styles from './GalleryPage.module.css';

export function ActionSamples() {
  const { t } = useTranslation('gallery');
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState(t('search.typed'));
  const nothing = (): void => undefined;
  return (
    <Pane title={t('section.actions')}>
      <div className={styles['stack']}>
        <div className={styles['row']}>
          <Button variant="primary" shortcut="Ctrl+N">
            {t('button.primary')}
          </Button>
          <Button shortcut="Ctrl+P">{t('button.secondary')}</Button>
          <Button variant="quiet">{t('button.quiet')}</Button>
          <Button variant="danger">{t('button.danger')}</Button>
          <Button isPending variant="primary">
            {t('button.pending')}
          </Button>
          <Button isDisabled>{t('button.disabled')}</Button>
          <Button size="small">{t('button.small')}</Button>
          <Menu
            label={t('button.menu')}
            actions={[
              { id: 'print', label: t('button.secondary'), shortcut: 'Ctrl+P', onPress: nothing },
              { id: 'agenda', label: t('button.disabled'), isDisabled: true, onPress: nothing },
              { id: 'trash', label: t('button.danger'), isDanger: true, onPress: nothing },
            ]}
          />
          <Kbd keys="Ctrl+Enter" />
        </div>
        <SearchBox label={t('search.label')} value={typed} onChange={setTyped} shortcut="Ctrl+K" />
        <SearchBox label={t('search.label')} value={found} onChange={setFound} />
        <Breadcrumbs
          items={[
            { label: t('crumbs.one'), href: '#/gallery' },
            { label: t('crumbs.two'), href: '#/gallery' },
            { label: t('crumbs.three') },
          ]}
        />
      </div>
    </Pane>
  );
}
