import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSheet } from '../../../../../domain/contract/map-sheet.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import styles from '../district-map.module.css';
import { PictureFailure } from './picture.ts';
import { useMapImport } from './useMapImport.ts';

interface ImportPaneProps {
  readonly sheet: MapSheet;
  /** The file was just chosen: nothing more is asked. */
  readonly startsAtOnce: boolean;
  readonly onGone: () => void;
}

/** Taking a base map in: how far it is, which page, or how to go on after it was interrupted. */
export function ImportPane({ sheet, startsAtOnce, onGone }: ImportPaneProps) {
  const { t } = useTranslation('districtMap');
  const { state, start, cancel, choosePage } = useMapImport(sheet.id);
  const removal = useRemoval('map-sheet');
  const [page, setPage] = useState<number | null>(1);
  const begin = useEffectEvent(() => {
    if (startsAtOnce) void start();
  });
  useEffect(() => {
    begin();
  }, []);
  const giveUp = async (): Promise<void> => {
    if (await removal.remove(sheet.id, sheet.name)) onGone();
  };
  const goOn = (
    <div className={styles['buttons']}>
      <Button variant="primary" onPress={() => void start()}>
        {t('import.goOn')}
      </Button>
      <Button onPress={() => void giveUp()} isPending={removal.isPending}>
        {t('import.giveUp')}
      </Button>
    </div>
  );
  return (
    <section className={styles['import']} aria-label={t('import.title', { name: sheet.sourceName })}>
      <h2>{t('import.title', { name: sheet.sourceName })}</h2>
      {state.kind === 'reading' && <ProgressBar label={t('import.reading')} value={null} onCancel={cancel} />}
      {state.kind === 'cutting' && (
        <ProgressBar
          label={t('import.cutting')}
          value={state.share * 100}
          detail={t('import.cuttingHelp')}
          onCancel={cancel}
        />
      )}
      {state.kind === 'choosing' && (
        <>
          <NumberField
            label={t('import.page')}
            description={t('import.pages', { count: state.pages })}
            minValue={1}
            maxValue={state.pages}
            value={page}
            onChange={setPage}
          />
          <div className={styles['buttons']}>
            <Button variant="primary" isDisabled={page === null} onPress={() => void choosePage(page ?? 1)}>
              {t('import.usePage')}
            </Button>
            <Button onPress={cancel}>{t('import.later')}</Button>
          </div>
        </>
      )}
      {state.kind === 'waiting' && (
        <>
          <Notice tone="warning">{t('import.interrupted')}</Notice>
          {goOn}
        </>
      )}
      {state.kind === 'failed' && (
        <>
          {state.failure instanceof PictureFailure ? (
            <Notice tone="error">{t(`import.failure.${state.failure.reason}`)}</Notice>
          ) : (
            <FailureNotice failure={state.failure} />
          )}
          {goOn}
        </>
      )}
      <FailureNotice failure={removal.error} />
    </section>
  );
}
