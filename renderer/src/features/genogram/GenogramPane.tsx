import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapChange } from '../../../../domain/contract/household-map.ts';
import { relativeRoles } from '../../../../domain/contract/kinship.ts';
import { GenogramLegend } from '../../../print/diagram/GenogramLegend.tsx';
import type { GenogramTarget } from '../../../print/diagram/target.ts';
import { Notice } from '../../ui/Notice.tsx';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { GenogramCanvas, type CanvasHandle } from './GenogramCanvas.tsx';
import styles from './genogram.module.css';
import { GenogramToolbar } from './GenogramToolbar.tsx';
import { MapNotices } from './MapNotices.tsx';
import { useMapDesk } from './map-desk.ts';
import { overview, roleKeys, type PanelWork } from './panel/panel-work.ts';
import { SidePanel } from './panel/SidePanel.tsx';
import { asPersonId } from './person-id.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { RelationTable } from './RelationTable.tsx';
import { Stage } from './Stage.tsx';
import { personOfTarget, stands, tieOfTarget } from './tie-of-target.ts';
import { useGenogram } from './useGenogram.ts';
import { usePanelLayout } from './usePanelLayout.ts';
import { usePlaces } from './usePlaces.ts';
import { useTieRows, type TieRow } from './useTieRows.ts';

/** 世帯図: the drawing large, the person who is chosen beside it, the same relations as a table beneath. */
export function GenogramPane({ changes }: { changes: readonly MapChange[] }) {
  const { t } = useTranslation('genogram');
  const { state, people, isReadOnly, personOf } = useMapDesk();
  const genogram = useGenogram(state, changes);
  const { layout } = genogram.picture;
  const rows = useTieRows(people, state.kinship);
  const home = state.principalId ?? state.members[0]?.personId;
  const [chosen, setChosen] = useState<GenogramTarget | null>(null);
  // Who was taken off the map, or is not on it yet, gives way to 本人.
  const selected =
    chosen !== null && stands(chosen, layout)
      ? chosen
      : home === undefined
        ? null
        : { kind: 'person' as const, id: home };
  const [work, setWork] = useState<PanelWork>(overview);
  const [menuAt, setMenuAt] = useState<Element | null>(null);
  const panelLayout = usePanelLayout();
  const places = usePlaces(genogram);
  const canvas = useRef<CanvasHandle>(null);
  const panel = useRef<HTMLElement>(null);

  const row = selected === null ? undefined : tieOfTarget(selected, layout, rows);
  const person = selected === null ? undefined : personOfTarget(selected, layout, row);
  const personId = person === undefined || personOf(person) === undefined ? null : asPersonId(person);
  const select = (target: GenogramTarget | null): void => {
    setChosen(target);
    setWork(overview);
  };
  const selectPerson = (id: string): void => {
    select({ kind: 'person', id });
  };
  const start = (next: PanelWork): void => {
    if (isReadOnly) return;
    panelLayout.setOpen(true);
    setWork(next);
  };
  const edit = (): void => {
    if (row !== undefined) start({ kind: 'tie', tie: row.tie });
    else if (selected?.kind === 'union') start({ kind: 'newTie', tie: 'partnership' });
    else if (personId !== null) start({ kind: 'person' });
  };
  const open = (): void => {
    if (selected !== null && selected.kind !== 'person' && !isReadOnly) {
      edit();
      return;
    }
    panelLayout.setOpen(true);
    // The panel may have been closed: it is there once the window has painted.
    requestAnimationFrame(() => {
      (panel.current?.querySelector<HTMLElement>('button') ?? panel.current)?.focus();
    });
  };
  const close = (): void => {
    setWork(overview);
    canvas.current?.focus();
  };
  const keys = { isEnabled: !isReadOnly && work.kind === 'overview' };
  useShortcut('F2', edit, keys);
  useShortcut(
    relativeRoles.map((role) => roleKeys[role]),
    (shortcut) => {
      const role = relativeRoles.find((candidate) => roleKeys[candidate] === shortcut);
      if (role !== undefined && personId !== null) start({ kind: 'relative', role });
    },
    keys,
  );

  return (
    <div
      className={styles['pane']}
      onKeyDown={(event) => {
        // Escape closes the form, not the record.
        if (event.key !== 'Escape' || work.kind === 'overview') return;
        if (event.defaultPrevented || isImeEvent(event)) return;
        event.preventDefault();
        close();
      }}
    >
      <GenogramToolbar
        canvas={canvas}
        hasMoved={Object.keys(state.kinship.moved).length > 0 && !isReadOnly}
        onAutomatic={() => void places.automatic()}
        isPanelOpen={panelLayout.isOpen}
        onPanel={panelLayout.setOpen}
      />
      {places.failure !== null && <Notice tone="error">{places.failure}</Notice>}
      <Stage
        layout={panelLayout}
        drawing={
          <GenogramCanvas
            ref={canvas}
            genogram={genogram}
            selected={selected}
            onSelect={select}
            onOpen={open}
            onMove={places.move}
            onMenu={(element) => {
              if (!isReadOnly) setMenuAt(element);
            }}
          />
        }
        panel={
          <aside
            ref={panel}
            tabIndex={-1}
            className={styles['panel']}
            aria-label={t('panel.label')}
            onKeyDown={(event) => {
              // Escape leads back to the drawing, not out of the record.
              if (event.key !== 'Escape' || work.kind !== 'overview' || event.defaultPrevented) return;
              event.preventDefault();
              canvas.current?.focus();
            }}
          >
            <SidePanel
              work={isReadOnly ? overview : work}
              row={row}
              personId={personId}
              onWork={start}
              onClose={close}
              onAdded={(id) => {
                selectPerson(id);
                canvas.current?.focus();
              }}
              onTakenOff={() => {
                select(null);
                canvas.current?.focus();
              }}
            />
          </aside>
        }
      />
      <PersonMenu
        at={menuAt}
        onWork={start}
        onClose={() => {
          setMenuAt(null);
        }}
      />
      {people.length === 1 && !isReadOnly && <p className={styles['hint']}>{t('empty.one')}</p>}
      <div className={styles['foot']}>
        <GenogramLegend picture={genogram.picture} />
        <p className={styles['quiet']}>{t(isReadOnly ? 'help.reading' : 'help.editing')}</p>
      </div>
      <MapNotices
        layout={layout}
        onSelect={(id) => {
          selectPerson(id);
          canvas.current?.focus();
        }}
      />
      <RelationTable
        onSelect={selectPerson}
        onOpen={({ tie }: TieRow) => {
          start({ kind: 'tie', tie });
        }}
      />
    </div>
  );
}
