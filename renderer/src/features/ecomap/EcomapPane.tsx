import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapChange } from '../../../../domain/contract/household-map.ts';
import type { EcomapTarget } from '../../../print/diagram/EcomapDrawing.tsx';
import { EcomapLegend } from '../../../print/diagram/EcomapLegend.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { CanvasHandle } from '../genogram/GenogramCanvas.tsx';
import { GenogramToolbar } from '../genogram/GenogramToolbar.tsx';
import styles from '../genogram/genogram.module.css';
import { useMapDesk } from '../genogram/map-desk.ts';
import { Stage } from '../genogram/Stage.tsx';
import { usePanelLayout } from '../genogram/usePanelLayout.ts';
import { EcomapCanvas } from './EcomapCanvas.tsx';
import { EcomapPanel } from './EcomapPanel.tsx';
import { EcomapTable } from './EcomapTable.tsx';
import { overview, type EcomapWork } from './panel-work.ts';
import { useEcomap } from './useEcomap.ts';
import { useEcomapActs } from './useEcomapActs.ts';

/** エコマップ: the household and what is around it, what is chosen beside it, the same ties as a table beneath. */
export function EcomapPane({ changes }: { changes: readonly MapChange[] }) {
  const { t } = useTranslation('ecomap');
  const { state, isReadOnly } = useMapDesk();
  const ecomap = useEcomap(state, changes);
  const acts = useEcomapActs();
  const panelLayout = usePanelLayout();
  const [selected, setSelected] = useState<EcomapTarget | null>(null);
  const [work, setWork] = useState<EcomapWork>(overview);
  const canvas = useRef<CanvasHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const { ties, moved } = state.ecomap;
  const own = ties.filter(({ node, hidden }) => node === selected?.node && !hidden);
  const tie = own.find(({ memberId }) => memberId === selected?.memberId) ?? own[0];

  const select = (target: EcomapTarget): void => {
    setSelected(target);
    setWork(overview);
  };
  const start = (next: EcomapWork): void => {
    if (isReadOnly) return;
    panelLayout.setOpen(true);
    setWork(next);
  };
  const close = (): void => {
    setWork(overview);
    canvas.current?.focus();
  };
  const open = (): void => {
    panelLayout.setOpen(true);
    // The panel may have been closed: it is there once the window has painted.
    requestAnimationFrame(() => {
      (panel.current?.querySelector<HTMLElement>('button') ?? panel.current)?.focus();
    });
  };
  const keys = { isEnabled: !isReadOnly && work.kind === 'overview' };
  useShortcut(
    'F2',
    () => {
      if (tie !== undefined) start({ kind: 'tie', tie });
    },
    keys,
  );
  useShortcut(
    'Alt+A',
    () => {
      start({ kind: 'add' });
    },
    keys,
  );

  return (
    <div className={styles['pane']}>
      <GenogramToolbar
        canvas={canvas}
        hasMoved={Object.keys(moved).length > 0 && !isReadOnly}
        onAutomatic={() => void acts.automatic(moved)}
        isPanelOpen={panelLayout.isOpen}
        onPanel={panelLayout.setOpen}
      />
      {!isReadOnly && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            shortcut="Alt+A"
            onPress={() => {
              start({ kind: 'add' });
            }}
          >
            {t('add.action')}
          </Button>
        </div>
      )}
      {acts.failure !== null && <Notice tone="error">{acts.failure}</Notice>}
      <Stage
        layout={panelLayout}
        drawing={
          <EcomapCanvas
            ref={canvas}
            ecomap={ecomap}
            selected={selected}
            onSelect={select}
            onOpen={open}
            onMove={({ id, place }) => acts.move({ node: id, place })}
          />
        }
        panel={
          <aside
            ref={panel}
            tabIndex={-1}
            className={styles['panel']}
            aria-label={t('panel.label')}
            onKeyDownCapture={(event) => {
              // Radio buttons keep Escape for themselves.
              if (event.key !== 'Escape' || work.kind === 'overview' || !isChoice(event.target)) return;
              event.preventDefault();
              close();
            }}
            onKeyDown={(event) => {
              // Escape leads back to the drawing, not out of the record.
              if (event.key !== 'Escape' || work.kind !== 'overview' || event.defaultPrevented) return;
              event.preventDefault();
              canvas.current?.focus();
            }}
          >
            <EcomapPanel
              work={work}
              selected={selected}
              acts={acts}
              onWork={start}
              onAdded={(node) => {
                setSelected({ node });
              }}
              onClose={close}
            />
          </aside>
        }
      />
      {ties.length === 0 && !isReadOnly && <p className={styles['hint']}>{t('empty')}</p>}
      <div className={styles['foot']}>
        <EcomapLegend picture={ecomap.picture} />
        <p className={styles['quiet']}>{t(isReadOnly ? 'help.reading' : 'help.editing')}</p>
      </div>
      <EcomapTable
        selected={tie}
        onSelect={({ node, memberId }) => {
          select({ node, memberId });
        }}
        onOpen={(row) => {
          start({ kind: 'tie', tie: row });
        }}
      />
    </div>
  );
}

function isChoice(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input[type="radio"], input[type="checkbox"]');
}
