import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { householdId, type HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { SplitView } from '../../ui/SplitView.tsx';
import { HouseholdList } from './HouseholdList.tsx';
import { HouseholdRecord } from './HouseholdRecord.tsx';
import styles from './HouseholdsPage.module.css';
import { NewHousehold } from './NewHousehold.tsx';
import { useLastHousehold } from './useLastHousehold.ts';
import { useListWidth } from './useListWidth.ts';

/** 世帯: the list on the left, one household or the form for a new one on the right. */
export function HouseholdsPage() {
  const { t } = useTranslation('household');
  const { '*': rest = '' } = useParams<{ '*'?: string }>();
  const [place = '', section = 'members'] = rest.split('/');
  const [path, navigate] = useLocation();
  const [width, setWidth] = useListWidth();
  const [last, setLast] = useLastHousehold();
  const detail = useRef<HTMLDivElement>(null);
  const open = householdId.safeParse(place).data ?? null;
  const isNew = path === routes.newHousehold;

  const all = useQueryOperation('household.list', {
    districtId: null,
    withCaseOnly: false,
    withProtected: true,
    text: '',
  });
  const isEmpty = all.data?.total === 0;

  useEffect(() => {
    if (place === '' && last !== null) navigate(routes.household(last), { replace: true });
  }, [place, last, navigate]);

  const add = (): void => {
    navigate(routes.newHousehold);
  };
  const show = (id: HouseholdId): void => {
    setLast(id);
    navigate(routes.household(id, section));
  };
  const leaveNew = (): void => {
    navigate(last === null ? routes.households : routes.household(last));
  };
  useShortcut('Ctrl+N', add);

  const record =
    open === null ? (
      isEmpty || <EmptyState title={t('list.chooseTitle')}>{t('list.chooseText')}</EmptyState>
    ) : (
      <HouseholdRecord
        id={open}
        section={section}
        onSection={(next) => {
          navigate(routes.household(open, next));
        }}
        onGone={() => {
          setLast(null);
          navigate(routes.households);
        }}
      />
    );
  return (
    <div className={styles['page']}>
      <SplitView
        size={width}
        onResize={setWidth}
        list={
          <HouseholdList
            selectedId={open}
            onSelect={show}
            onEnter={() => {
              detail.current?.focus();
            }}
            onAdd={add}
          />
        }
        detail={
          <div className={styles['detail']} ref={detail} tabIndex={-1}>
            {isNew ? <NewHousehold onAdded={show} onLeave={leaveNew} /> : record}
          </div>
        }
      />
    </div>
  );
}
