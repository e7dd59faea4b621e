import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { routes } from '../../app/routes.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './district-map.module.css';
import type { MapHandle } from './MapCanvas.tsx';
import { useLayers } from './useLayers.ts';
import type { Work } from './work.ts';

interface MapBarProps {
  readonly sheet: MapSheet;
  readonly canvas: RefObject<MapHandle | null>;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

/** Over the map: nearer and farther, what can be added, printing. */
export function MapBar({ sheet, canvas, work, onWork, onEdit, onGone }: MapBarProps) {
  const { t } = useTranslation(['districtMap', 'common']);
  const [, navigate] = useLocation();
  const removal = useRemoval('map-sheet');
  const { ofKind } = useLayers();
  const remove = async (): Promise<void> => {
    if (await removal.remove(sheet.id, sheet.name)) onGone();
  };
  const draw = (shape: 'point' | 'line' | 'area'): void => {
    onWork({ kind: 'draw', shape, layer: ofKind(shape)[0]?.code ?? '', name: '', note: '', points: [] });
  };
  return (
    <>
      <header className={styles['bar']}>
        <h2 className={styles['barTitle']}>{sheet.name}</h2>
        <Button size="small" aria-label={t('map.enlarge')} onPress={() => canvas.current?.enlarge()}>
          ＋
        </Button>
        <Button size="small" aria-label={t('map.reduce')} onPress={() => canvas.current?.reduce()}>
          −
        </Button>
        <Button size="small" onPress={() => canvas.current?.fit()}>
          {t('map.fit')}
        </Button>
        <Menu
          label={t('add.label')}
          actions={[
            ...(['point', 'line', 'area'] as const).map((shape) => ({
              id: shape,
              label: t(`add.${shape}`),
              isDisabled: work.kind !== 'look' || ofKind(shape).length === 0,
              onPress: () => draw(shape),
            })),
            {
              id: 'support',
              label: t('add.support'),
              isDisabled: work.kind !== 'look',
              onPress: () => onWork({ kind: 'line', helperId: null }),
            },
          ]}
        />
        <Button shortcut="Ctrl+P" onPress={() => navigate(routes.districtPrint(sheet.id))}>
          {t('common:action.print')}
        </Button>
        <Menu
          label={t('sheet.menu')}
          actions={[
            { id: 'edit', label: t('sheet.edit'), onPress: onEdit },
            { id: 'remove', label: t('sheet.remove'), isDanger: true, onPress: () => void remove() },
          ]}
        />
      </header>
      <FailureNotice failure={removal.error} />
    </>
  );
}
