import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { noFilter, passes, type MapFilter } from '../../../../domain/district-map/filter.ts';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { useToday } from '../../forms/useToday.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import type { Camera } from './camera/camera.ts';
import styles from './district-map.module.css';
import type { Target } from './drawing/scene.ts';
import { MapBar } from './MapBar.tsx';
import { MapCanvas, type MapHandle } from './MapCanvas.tsx';
import { ChosenPanel } from './panel/ChosenPanel.tsx';
import { HouseholdTable } from './panel/HouseholdTable.tsx';
import { ShowPanel } from './panel/ShowPanel.tsx';
import { UnplacedPanel } from './panel/UnplacedPanel.tsx';
import { SidePane, type SideTab } from './SidePane.tsx';
import { useMapUndo } from './useMapUndo.ts';
import { useMapWork } from './useMapWork.ts';
import { useScene } from './useScene.ts';
import type { Work } from './work.ts';
import { WorkBar } from './WorkBar.tsx';

interface SheetViewProps {
  readonly sheet: MapSheet;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

/** One sheet: the map, what is done on it, and beside it the household, the lists and the layers. */
export function SheetView({ sheet, onEdit, onGone }: SheetViewProps) {
  const { t } = useTranslation('districtMap');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const today = useToday();
  const canvas = useRef<MapHandle>(null);
  const [camera, setCamera] = useRemembered<Camera | null>(`districtMap.camera:${sheet.id}`, null);
  const [hidden, setHidden] = useRemembered<readonly string[]>('districtMap.hidden', []);
  const [withLines, setWithLines] = useRemembered('districtMap.lines', true);
  const [filter, setFilter] = useRemembered<MapFilter>('districtMap.filter', noFilter);
  const [tab, setTab] = useRemembered<SideTab>('districtMap.tab', 'chosen');
  const [selected, setSelected] = useState<Target | null>(null);
  const { data: map, error } = useQueryOperation('districtMap.get', {
    sheetId: sheet.id,
    withProtected: false,
  });
  const undo = useMapUndo();
  const mapWork = useMapWork(sheet, map?.pins ?? [], undo);
  const { work, setWork } = mapWork;
  const scene = useScene({ sheet, map, selected, filter, hidden, withLines, work });
  useShortcut('Ctrl+P', () => navigate(routes.districtPrint(sheet.id)));
  useShortcut('Escape', mapWork.cancel, { isEnabled: work.kind !== 'look' });

  const pins = map?.pins ?? [];
  const select = (target: Target | null): void => {
    setSelected(target);
    if (target !== null) setTab('chosen');
  };
  /** The map has the word from now on. */
  const begin = (next: Work): void => {
    setWork(next);
    if (next.kind !== 'look') canvas.current?.focus();
  };
  const choose = (target: Target | null): void => {
    if (work.kind === 'line' && target?.kind === 'pin') void mapWork.chooseHouse(target.id);
    else select(target);
  };
  const open = (): void => {
    if (work.kind === 'line') choose(selected);
    else {
      setTab('chosen');
      requestAnimationFrame(() => document.getElementById('district-map-chosen')?.focus());
    }
  };
  /** Chosen from a list: the map shows where. */
  const show = (id: string): void => {
    const pin = pins.find(({ householdId }) => householdId === id);
    if (pin !== undefined) canvas.current?.reveal(pin);
    setSelected({ kind: 'pin', id });
  };
  const chosen =
    selected?.kind === 'pin' ? pins.find(({ householdId }) => householdId === selected.id) : undefined;
  const place = selected?.kind === 'place' ? map?.places.find(({ id }) => id === selected.id) : undefined;
  const found = scene.isFiltered ? pins.filter((pin) => passes(pin, filter, today)) : pins;

  if (error !== null) return <ErrorPanel {...wordsOf(error)} />;
  return (
    <>
      <section className={styles['middle']} aria-label={sheet.name}>
        <MapBar sheet={sheet} canvas={canvas} work={work} onWork={begin} onEdit={onEdit} onGone={onGone} />
        <WorkBar
          work={work}
          pins={pins}
          onChange={setWork}
          onFinish={() => void mapWork.finish()}
          onCancel={mapWork.cancel}
        />
        <FailureNotice failure={mapWork.failure} />
        <MapCanvas
          ref={canvas}
          scene={scene}
          camera={camera}
          onCamera={setCamera}
          label={t('map.label', { name: sheet.name })}
          status={
            chosen === undefined ? '' : t('map.chosen', { name: chosen.label, district: chosen.districtName })
          }
          onSelect={select}
          onChoose={choose}
          onOpen={open}
          onPoint={(at) => void mapWork.point(at)}
          onMove={(held) => void mapWork.move(held)}
          onFinish={() => void mapWork.finish()}
          onCancel={mapWork.cancel}
          onBack={mapWork.back}
        />
        <p className={styles['foot']} role="status">
          {scene.isFiltered
            ? t('map.found', { count: found.length, total: pins.length })
            : t('map.count', { count: pins.length })}{' '}
          {map !== undefined && map.leftOut > 0 && t('map.leftOut', { count: map.leftOut })}
        </p>
      </section>
      <SidePane
        value={tab}
        onChange={setTab}
        contents={{
          chosen: (
            <ChosenPanel
              sheet={sheet}
              pin={chosen}
              place={place}
              undo={undo}
              onWork={begin}
              onSelect={show}
              onTakeOff={mapWork.takeOff}
            />
          ),
          unplaced:
            sheet.kind === 'rows' ? null : (
              <UnplacedPanel sheetId={sheet.id} work={work} onPlace={begin} onNext={mapWork.follow} />
            ),
          list: <HouseholdTable pins={found} selectedId={chosen?.householdId ?? null} onSelect={show} />,
          show: (
            <ShowPanel
              pins={pins}
              filter={filter}
              onFilter={setFilter}
              hidden={hidden}
              onHidden={setHidden}
              withLines={withLines}
              onWithLines={setWithLines}
            />
          ),
        }}
      />
    </>
  );
}
