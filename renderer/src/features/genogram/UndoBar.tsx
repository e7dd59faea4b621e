import { useTranslation } from 'react-i18next';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './genogram.module.css';
import type { MapEdits } from './useMapEdits.ts';

/** 元に戻す and やり直す, each with what it would do in words. */
export function UndoBar({ edits }: { edits: MapEdits }) {
  const { t } = useTranslation('genogram');
  const { undoWords, redoWords, undo, redo, told } = edits;
  return (
    <div className={styles['undo']}>
      <Button size="small" shortcut="Ctrl+Z" isDisabled={undoWords === null} onPress={undo}>
        {t('undo.undo')}
      </Button>
      <Button size="small" shortcut="Ctrl+Y" isDisabled={redoWords === null} onPress={redo}>
        {t('undo.redo')}
      </Button>
      <span className={styles['undoWords']} role="status">
        {told !== '' ? told : undoWords === null ? '' : t('undo.next', { what: undoWords })}
      </span>
    </div>
  );
}

/** Why an edit could not be taken back or done again, and what that leaves. */
export function UndoFailure({ edits: { failure } }: { edits: MapEdits }) {
  const { t } = useTranslation('genogram');
  const { wordsOf } = useFailureWords();
  if (failure === null) return null;
  const { code } = wordsOfCause(failure.cause);
  if (code === 'conflict' || code === 'not-found')
    return <Notice tone="warning">{t('undo.conflict', { what: failure.words })}</Notice>;
  const { title, safe, todo } = wordsOf(failure.cause);
  return (
    <Notice tone="error">
      <strong>{title}</strong> {safe} {todo}
    </Notice>
  );
}

function wordsOfCause(cause: unknown): { code: string } {
  return cause instanceof Error && 'code' in cause ? { code: String(cause.code) } : { code: '' };
}
