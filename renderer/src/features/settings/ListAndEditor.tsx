import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitView } from '../../ui/SplitView.tsx';
import styles from './ListAndEditor.module.css';

interface ListAndEditorProps {
  /** Above the list: what it shows, and how to add to it. */
  readonly head: ReactNode;
  readonly list: ReactNode;
  /** Null while nothing is chosen. */
  readonly editor: ReactNode | null;
}

/** A list on the left, what is chosen in it on the right; each scrolls by itself. */
export function ListAndEditor({ head, list, editor }: ListAndEditorProps) {
  const { t } = useTranslation('settings');
  const [size, setSize] = useState(50);
  return (
    <SplitView
      size={size}
      onResize={setSize}
      list={
        <div className={styles['list']}>
          <div className={styles['head']}>{head}</div>
          <div className={styles['rows']}>{list}</div>
        </div>
      }
      detail={editor ?? <EmptyState title={t('notChosen')}>{t('choose')}</EmptyState>}
    />
  );
}
