import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { concernId, type ConcernId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Desk } from '../Desk.tsx';
import { DeskList } from '../DeskList.tsx';
import { ConcernForm } from './ConcernForm.tsx';
import { ConcernRecord } from './ConcernRecord.tsx';
import { useConcernColumns } from './useConcernColumns.tsx';

/** 気になる世帯: noticed, perhaps without a name; the nearest look first. */
export function ConcernDesk({ place }: { place: string | null }) {
  const { t } = useTranslation(['concern', 'intake']);
  const [, navigate] = useLocation();
  const [withAll, setWithAll] = useRemembered('intake.concerns.all', false);
  const [text, setText] = useRemembered('intake.concerns.text', '');
  const [last, setLast] = useRemembered<ConcernId | null>('intake.concerns.open', null);
  const open = concernId.safeParse(place).data ?? null;
  const show = withAll ? 'all' : 'watching';
  const list = useQueryOperation('concern.list', { show, text: useDeferredValue(text) });
  const columns = useConcernColumns();
  useEffect(() => {
    if (place === '' && last !== null) navigate(routes.concern(last), { replace: true });
    if (open !== null && open !== last) setLast(open);
  }, [place, open, last, navigate, setLast]);
  const add = (): void => {
    navigate(routes.newConcern);
  };
  const toList = (): void => {
    setLast(null);
    navigate(routes.intakes('concerns'));
  };
  useShortcut('Ctrl+N', add);
  const button = (
    <Button shortcut="Ctrl+N" onPress={add}>
      {t('concern:add')}
    </Button>
  );
  return (
    <Desk
      name="concerns"
      list={
        <DeskList
          name="concerns"
          label={t('intake:desk.concerns')}
          search={{ label: t('concern:search'), text, onText: setText }}
          actions={button}
          filters={
            <Checkbox isSelected={withAll} onChange={setWithAll}>
              {t('concern:withAll')}
            </Checkbox>
          }
          columns={columns}
          rows={list.data?.concerns}
          total={list.data?.concerns.length ?? 0}
          failure={list.error}
          onRetry={() => void list.refetch()}
          selectedId={open}
          onSelect={({ id }) => {
            navigate(routes.concern(id));
          }}
          empty={
            text === '' ? (
              <EmptyState title={t('concern:empty')} action={button}>
                {t('concern:emptyText')}
              </EmptyState>
            ) : (
              <EmptyState
                title={t('intake:desk.noneFound')}
                action={
                  <Button
                    onPress={() => {
                      setText('');
                      setWithAll(true);
                    }}
                  >
                    {t('intake:desk.showAll')}
                  </Button>
                }
              />
            )
          }
        />
      }
      record={<Place place={place} open={open} onGone={toList} />}
    />
  );
}

function Place({
  place,
  open,
  onGone,
}: {
  place: string | null;
  open: ConcernId | null;
  onGone: () => void;
}) {
  const { t } = useTranslation(['concern', 'intake']);
  const [, navigate] = useLocation();
  const [edited, setEdited] = useState<ConcernId | null>(null);
  if (place === 'new') {
    return (
      <ConcernForm
        concern={null}
        onSaved={(id) => {
          navigate(routes.concern(id));
        }}
        onLeave={onGone}
      />
    );
  }
  if (open === null)
    return <EmptyState title={t('intake:desk.choose')}>{t('concern:chooseText')}</EmptyState>;
  return (
    <ConcernRecord
      key={open}
      id={open}
      isEditing={edited === open}
      onEdit={(isEditing) => {
        setEdited(isEditing ? open : null);
      }}
      onGone={onGone}
    />
  );
}
