import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../district-map.module.css';
import { useLayers } from '../useLayers.ts';
import type { MapUndo } from '../useMapUndo.ts';
import { MarkSample } from '../MarkSample.tsx';

type Support = OutputOf<'districtMap.household'>['supports'][number];

interface LayersPartProps {
  readonly householdId: HouseholdId;
  readonly supports: readonly Support[];
  readonly undo: MapUndo;
}

/** What the household stands for on the map: who needs support, who can help; each with a word on it. */
export function LayersPart({ householdId, supports, undo }: LayersPartProps) {
  const { t } = useTranslation('districtMap');
  const { ofKind, signOf } = useLayers();
  const set = useCommand('householdSupport.set');
  const [typed, setTyped] = useState<readonly Support[]>(supports);
  const keep = (next: readonly Support[]): void => {
    setTyped(next);
    set.mutate(
      { householdId, supports: [...next] },
      {
        onSuccess: () =>
          undo.done(t('done.layers'), () => set.mutateAsync({ householdId, supports: [...supports] })),
      },
    );
  };
  const hasChanged = JSON.stringify(typed) !== JSON.stringify(supports);
  return (
    <section className={styles['group']} aria-label={t('chosen.layers')}>
      <h3>{t('chosen.layers')}</h3>
      <FailureNotice failure={set.error} />
      {ofKind('household').map(({ code, label }) => {
        const standing = typed.find(({ layer }) => layer === code);
        return (
          <div key={code}>
            <Checkbox
              isSelected={standing !== undefined}
              onChange={(isIn) =>
                keep(
                  isIn ? [...typed, { layer: code, note: '' }] : typed.filter(({ layer }) => layer !== code),
                )
              }
            >
              <MarkSample sign={signOf(code, 'household')} kind="household" /> {label}
            </Checkbox>
            {standing !== undefined && (
              <TextField
                label={t('chosen.layerNote', { layer: label })}
                maxLength={200}
                value={standing.note}
                onChange={(note) =>
                  setTyped(typed.map((support) => (support.layer === code ? { ...support, note } : support)))
                }
              />
            )}
          </div>
        );
      })}
      {hasChanged && (
        <div>
          <Button size="small" variant="primary" isPending={set.isPending} onPress={() => keep(typed)}>
            {t('chosen.keepNotes')}
          </Button>
        </div>
      )}
    </section>
  );
}
