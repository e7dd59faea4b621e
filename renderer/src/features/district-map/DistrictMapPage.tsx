import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import { mapSheetId, type MapSheetId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import styles from './district-map.module.css';
import { ImportPane } from './import/ImportPane.tsx';
import { SheetDialog, type SheetWork } from './SheetDialog.tsx';
import { SheetList } from './SheetList.tsx';
import { SheetView } from './SheetView.tsx';

// The preview reads PDFs, which is heavy: it is fetched when something is printed.
const DistrictPrintPage = lazy(() =>
  import('./print/DistrictPrintPage.tsx').then((module) => ({ default: module.DistrictPrintPage })),
);

/** 地区マップ: the sheets at the left, one of them in the middle. */
export function DistrictMapPage() {
  const { t } = useTranslation(['districtMap', 'common']);
  const { wordsOf } = useFailureWords();
  const { '*': rest = '' } = useParams<{ '*'?: string }>();
  const [, navigate] = useLocation();
  const [place = '', action = ''] = rest.split('/');
  const [last, setLast] = useRemembered<MapSheetId | null>('districtMap.sheet', null);
  const [work, setWork] = useState<SheetWork | null>(null);
  const [chosenId, setChosenId] = useState<MapSheetId | null>(null);
  const { data, error, refetch } = useQueryOperation('mapSheet.list', {});
  useShortcut('Ctrl+N', () => setWork({ kind: 'image' }), { isEnabled: action === '' });

  if (error !== null)
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => void refetch()}>{t('common:action.retry')}</Button>}
      />
    );
  if (data === undefined) return <Loading />;
  const { sheets } = data;
  const asked = mapSheetId.safeParse(place).data ?? last;
  const sheet = sheets.find(({ id }) => id === asked) ?? sheets[0];
  if (action === 'print' && sheet !== undefined)
    return (
      <Suspense fallback={<Loading />}>
        <DistrictPrintPage sheet={sheet} onBack={() => navigate(routes.district(sheet.id))} />
      </Suspense>
    );
  const show = (id: MapSheetId): void => {
    setLast(id);
    navigate(routes.district(id));
  };
  return (
    <div className={styles['page']}>
      {sheets.length === 0 ? (
        <FirstUse onWork={setWork} />
      ) : (
        <>
          <SheetList sheets={sheets} selectedId={sheet?.id ?? null} onSelect={show} onWork={setWork} />
          {sheet === undefined ? null : (
            <Shown
              key={`${sheet.id} ${sheet.state}`}
              sheet={sheet}
              startsAtOnce={chosenId === sheet.id}
              onEdit={() => setWork({ kind: 'edit', sheet })}
              onGone={() => {
                setLast(null);
                navigate(routes.districts);
              }}
            />
          )}
        </>
      )}
      <SheetDialog
        work={work}
        onClose={() => setWork(null)}
        onAdded={(id, isImage) => {
          setWork(null);
          if (isImage) setChosenId(id);
          show(id);
        }}
      />
    </div>
  );
}

interface ShownProps {
  readonly sheet: MapSheet;
  readonly startsAtOnce: boolean;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

function Shown({ sheet, startsAtOnce, onEdit, onGone }: ShownProps) {
  if (sheet.state === 'ready') return <SheetView sheet={sheet} onEdit={onEdit} onGone={onGone} />;
  return <ImportPane sheet={sheet} startsAtOnce={startsAtOnce} onGone={onGone} />;
}

/** Nothing is there yet: what belongs here, and the two ways to begin. */
function FirstUse({ onWork }: { onWork: (work: SheetWork) => void }) {
  const { t } = useTranslation('districtMap');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={styles['buttons']}>
          <Button variant="primary" shortcut="Ctrl+N" onPress={() => onWork({ kind: 'image' })}>
            {t('empty.image')}
          </Button>
          <Button onPress={() => onWork({ kind: 'rows' })}>{t('empty.rows')}</Button>
        </div>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
