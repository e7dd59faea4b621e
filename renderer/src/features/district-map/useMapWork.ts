import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPin } from '../../../../domain/contract/district-map.ts';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { householdId, type HouseholdId } from '../../../../domain/contract/scalars.ts';
import type { Point } from '../../../../domain/district-map/rows.ts';
import { call } from '../../bridge/bridge.ts';
import type { HeldPin } from './drawing/scene.ts';
import type { MapUndo } from './useMapUndo.ts';
import { looking, type Work } from './work.ts';

type Next = { readonly householdId: HouseholdId; readonly label: string } | undefined;

/** What the hand does on a sheet: placing, moving, drawing, joining houses. Everything can be taken back. */
export function useMapWork(sheet: MapSheet, pins: readonly MapPin[], undo: MapUndo) {
  const { t } = useTranslation('districtMap');
  const [work, setPresent] = useState<Work>(looking);
  const [failure, setFailure] = useState<unknown>(null);
  const nextOf = useRef<(after: HouseholdId) => Next>(() => undefined);
  const setWork = (next: Work): void => {
    setFailure(null);
    setPresent(next);
  };
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      setFailure(null);
      await act();
    } catch (cause) {
      setFailure(cause);
    }
  };
  const nameOf = (id: string): string => pins.find((pin) => pin.householdId === id)?.label ?? '';
  const put = async (id: HouseholdId, label: string, place: Point | null): Promise<void> => {
    const before = pins.find((pin) => pin.householdId === id);
    const back = before === undefined ? null : { x: before.x, y: before.y };
    const set = (to: Point | null): Promise<unknown> =>
      call('districtMap.place', { sheetId: sheet.id, pins: [{ householdId: id, place: to }] });
    await set(place);
    const off = sheet.kind === 'rows' ? 'done.backInRow' : 'done.takenOff';
    const words = place === null ? off : back === null ? 'done.placed' : 'done.moved';
    undo.done(t(words, { name: label }), () => set(back));
  };
  const addPlace = async (drawn: Extract<Work, { kind: 'draw' }>): Promise<void> => {
    const { layer, shape, points, name, note } = drawn;
    const { id } = await call('mapPlace.add', { sheetId: sheet.id, layer, shape, points, name, note });
    undo.done(t('done.drawn', { name: name === '' ? t(`shape.${shape}`) : name }), () =>
      call('mapPlace.setRemoved', { id, removed: true }),
    );
    setWork(looking);
  };
  const join = async (helperId: HouseholdId, helpedId: HouseholdId): Promise<void> => {
    const { id } = await call('supportLine.add', { helperId, helpedId, note: '', since: null });
    undo.done(t('done.joined', { helper: nameOf(helperId), helped: nameOf(helpedId) }), () =>
      call('supportLine.setRemoved', { id, removed: true }),
    );
    setWork(looking);
  };
  return {
    work,
    setWork,
    failure,
    /** Says which household comes after one that has been placed. */
    follow: (next: (after: HouseholdId) => Next): void => {
      nextOf.current = next;
    },
    point: (at: Point) =>
      attempt(async () => {
        if (work.kind === 'place') {
          const next = work.goesOn ? nextOf.current(work.householdId) : undefined;
          await put(work.householdId, work.label, at);
          setWork(next === undefined ? looking : { kind: 'place', goesOn: true, ...next });
        } else if (work.kind === 'draw') {
          const drawn = { ...work, points: [...work.points, { x: at.x, y: at.y }] };
          if (work.shape === 'point') await addPlace(drawn);
          else setWork(drawn);
        }
      }),
    finish: () =>
      attempt(async () => {
        if (work.kind === 'draw' && work.points.length > 0) await addPlace(work);
      }),
    back: (): void => {
      if (work.kind === 'draw') setWork({ ...work, points: work.points.slice(0, -1) });
    },
    cancel: (): void => setWork(looking),
    move: ({ id, x, y }: HeldPin) => attempt(() => put(householdId.parse(id), nameOf(id), { x, y })),
    takeOff: (id: HouseholdId) => attempt(() => put(id, nameOf(id), null)),
    chooseHouse: (id: string) =>
      attempt(async () => {
        if (work.kind !== 'line') return;
        const house = householdId.parse(id);
        if (work.helperId === null) setWork({ kind: 'line', helperId: house });
        else await join(work.helperId, house);
      }),
  };
}
