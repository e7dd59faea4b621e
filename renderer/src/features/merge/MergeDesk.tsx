import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InputOf, OutputOf } from '../../../../domain/contract/index.ts';
import { routes } from '../../app/routes.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { FieldTable } from './FieldTable.tsx';
import styles from './merge.module.css';

interface MergeDeskProps {
  readonly pair: InputOf<'merge.preview'>;
  readonly preview: OutputOf<'merge.preview'>;
  /** The other one of the two is kept. */
  readonly onSwap: () => void;
  readonly onLeave: () => void;
  readonly onMerged: () => void;
}

/** Which value is kept of each field, what moves, what stands in the way; and the button that makes one of two. */
export function MergeDesk({ pair, preview, onSwap, onLeave, onMerged }: MergeDeskProps) {
  const { t } = useTranslation(['merge', 'common']);
  const { problemText } = useFailureWords();
  const { keptLabel, droppedLabel, fields, moves, obstacles, headsFirst } = preview;
  // A value only the dropped record has is not lost unless somebody wants it so.
  const [take, setTake] = useState<readonly string[]>(() =>
    fields
      .filter(({ kept, dropped, withheld }) => !withheld && kept === '' && dropped !== '')
      .map(({ field }) => field),
  );
  const command = useCommand('merge.carryOut');
  const carryOut = (): void => {
    command.mutate(
      { ...pair, take: [...take] },
      {
        onSuccess: ({ id }) => {
          showToast({
            text: t('merge:done', { kept: keptLabel, dropped: droppedLabel }),
            onUndo: () => {
              call('merge.undo', { id }).catch(() => {
                showToast({ text: t('merge:undoFailed') });
              });
            },
          });
          onMerged();
        },
      },
    );
  };
  return (
    <Pane title={t(`merge:title.${pair.kind}`)} actions={<Button onPress={onSwap}>{t('merge:swap')}</Button>}>
      <div className={styles['desk']}>
        <p>{t(`merge:explanation.${pair.kind}`, { kept: keptLabel, dropped: droppedLabel })}</p>
        {obstacles.map((reason) => (
          <Notice key={reason} tone="warning">
            {problemText({ path: [], reason })}{' '}
            {headsFirst !== null && (
              <Link href={routes.merge('person', headsFirst.keptId, headsFirst.droppedId)}>
                {t('merge:headsFirst')}
              </Link>
            )}
          </Notice>
        ))}
        {moves.some(({ what }) => what === 'protection') && (
          <Notice tone="secret">{t('merge:protectionStays')}</Notice>
        )}
        <FieldTable pair={pair} preview={preview} take={take} onTake={setTake} />
        <section aria-label={t('merge:moves')}>
          <h3 className={styles['heading']}>{t('merge:moves')}</h3>
          {moves.length === 0 ? (
            <p>{t('merge:nothingMoves')}</p>
          ) : (
            <ul className={styles['moves']}>
              {moves.map(({ what, count }) => (
                <li key={what}>
                  {t(`merge:what.${what as 'cases'}`)} {t('merge:count', { count })}
                </li>
              ))}
            </ul>
          )}
        </section>
        <FailureNotice failure={command.error} />
        <p className={styles['foot']}>
          <Button
            variant="primary"
            onPress={carryOut}
            isPending={command.isPending}
            isDisabled={obstacles.length > 0}
          >
            {t('merge:carryOut')}
          </Button>
          <Button onPress={onLeave}>{t('common:action.cancel')}</Button>
          <span className={styles['quiet']}>{t('merge:canBeUndone')}</span>
        </p>
      </div>
    </Pane>
  );
}
