import { useTranslation } from 'react-i18next';
import { OperationError } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './genogram.module.css';
import type { MapEdits } from './useMapEdits.ts';

/** 元に戻す and やり直す, each with what it would do in words. */
export function UndoBar({ edits }: { edits: MapEdits }) {
  const { t } = useTranslation('genogram');
  const { undoWords, redoWords, undo, redo, told } = edits;
  const words = told !== '' || undoWords === null ? told : t('undo.next', { what: undoWords });
  return (
    <div className={styles['undo']}>
      <Button size="small" shortcut="Ctrl+Z" isDisabled={undoWords === null} onPress={undo}>
        {t('undo.undo')}
      </Button>
      <Button size="small" shortcut="Ctrl+Y" isDisabled={redoWords === null} onPress={redo}>
        {t('undo.redo')}
      </Button>
      <span className={styles['undoWords']} role="status" title={words}>
        {words}
      </span>
    </div>
  );
}

/** Why an edit could not be taken back or done again, and what that leaves. */
export function UndoFailure({ edits: { failure } }: { edits: MapEdits }) {
  const { t } = useTranslation('genogram');
  const { wordsOf } = useFailureWords();
  if (failure === null) return null;
  const isGone =
    failure.cause instanceof OperationError && ['conflict', 'not-found'].includes(failure.cause.code);
  if (isGone) return <Notice tone="warning">{t('undo.conflict', { what: failure.words })}</Notice>;
  const { title, safe, todo } = wordsOf(failure.cause);
  return (
    <Notice tone="error">
      <strong>{title}</strong> {safe} {todo}
    </Notice>
  );
}
