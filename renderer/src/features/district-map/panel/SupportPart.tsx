import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from '../district-map.module.css';
import type { MapUndo } from '../useMapUndo.ts';

interface SupportPartProps {
  readonly householdId: HouseholdId;
  readonly lines: OutputOf<'districtMap.household'>['lines'];
  readonly undo: MapUndo;
  readonly onSelect: (id: string) => void;
}

/** 支え合い: who looks after this household, and whom it looks after. */
export function SupportPart({ householdId, lines, undo, onSelect }: SupportPartProps) {
  const { t } = useTranslation('districtMap');
  const remove = useCommand('supportLine.setRemoved');
  return (
    <section className={styles['group']} aria-label={t('support.title')}>
      <h3>{t('support.title')}</h3>
      <FailureNotice failure={remove.error} />
      {lines.length === 0 && <p className={styles['quiet']}>{t('support.none')}</p>}
      <ul className={styles['rows']}>
        {lines.map(({ id, helperId, helpedId, otherLabel, note }) => {
          const helps = helperId === householdId;
          return (
            <li key={id}>
              <span>
                <span className={styles['quiet']}>{t(helps ? 'support.helps' : 'support.helped')}</span>{' '}
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => onSelect(helps ? helpedId : helperId)}
                >
                  {otherLabel}
                </button>{' '}
                {note}
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('support.removeOf', { name: otherLabel })}
                onPress={() =>
                  remove.mutate(
                    { id, removed: true },
                    {
                      onSuccess: () =>
                        undo.done(t('done.parted', { name: otherLabel }), () =>
                          remove.mutateAsync({ id, removed: false }),
                        ),
                    },
                  )
                }
              >
                {t('support.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
