import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  fiscalYearOf,
  fiscalYearRange,
  formatFiscalYear,
} from '../../../../../domain/calendar/fiscal-year.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { intakeId, type IntakeId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Select } from '../../../ui/Select.tsx';
import { Desk } from '../Desk.tsx';
import { DeskList } from '../DeskList.tsx';
import { IntakeRecord } from './IntakeRecord.tsx';
import { useIntakeColumns } from './useIntakeColumns.tsx';

type Show = InputOf<'intake.list'>['show'];
const shows: readonly Show[] = ['all', 'undecided', 'without-case'];
const everyYear = 'all';

/** 受付簿: every consultation taken in, with or without a case. */
export function RegisterDesk({ place }: { place: string | null }) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const today = useToday();
  const thisYear = fiscalYearOf(today);
  const [show, setShow] = useRemembered<Show>('intake.received.show', 'all');
  const [text, setText] = useRemembered('intake.received.text', '');
  const [year, setYear] = useRemembered<string>('intake.received.year', everyYear);
  const [last, setLast] = useRemembered<IntakeId | null>('intake.received.open', null);
  const open = intakeId.safeParse(place).data ?? null;
  const columns = useIntakeColumns();
  const range = year === everyYear ? null : fiscalYearRange(Number(year));
  const list = useQueryOperation('intake.list', {
    show,
    text: useDeferredValue(text),
    from: range?.first ?? null,
    until: range?.last ?? null,
  });
  useEffect(() => {
    if (place === '' && last !== null) navigate(routes.intake(last), { replace: true });
    if (open !== null && open !== last) setLast(open);
  }, [place, open, last, navigate, setLast]);
  const receive = (): void => {
    navigate(routes.newIntake);
  };
  useShortcut('Ctrl+N', receive);
  const isFiltered = text !== '' || show !== 'all' || year !== everyYear;
  return (
    <Desk
      name="received"
      list={
        <DeskList
          name="received"
          label={t('desk.received')}
          search={{ label: t('desk.search'), text, onText: setText }}
          filters={
            <>
              <Select
                label={t('desk.show')}
                isLabelHidden
                choices={shows.map((id) => ({ id, name: t(`desk.shows.${id}`) }))}
                value={show}
                onChange={(id) => {
                  setShow((id ?? 'all') as Show);
                }}
                width="short"
              />
              <Select
                label={t('desk.year')}
                isLabelHidden
                choices={[
                  { id: everyYear, name: t('desk.everyYear') },
                  ...[thisYear, thisYear - 1, thisYear - 2].map((entry) => ({
                    id: String(entry),
                    name: formatFiscalYear(entry),
                  })),
                ]}
                value={year}
                onChange={(id) => {
                  setYear(id ?? everyYear);
                }}
                width="short"
              />
            </>
          }
          columns={columns}
          rows={list.data?.intakes}
          total={list.data?.total ?? 0}
          failure={list.error}
          onRetry={() => void list.refetch()}
          selectedId={open}
          onSelect={({ id }) => {
            navigate(routes.intake(id));
          }}
          empty={
            isFiltered ? (
              <EmptyState
                title={t('desk.noneFound')}
                action={
                  <Button
                    onPress={() => {
                      setText('');
                      setShow('all');
                      setYear(everyYear);
                    }}
                  >
                    {t('desk.showAll')}
                  </Button>
                }
              />
            ) : (
              <EmptyState title={t('desk.empty')}>{t('desk.emptyText')}</EmptyState>
            )
          }
        />
      }
      record={
        open === null ? (
          <EmptyState title={t('desk.choose')}>{t('desk.chooseText')}</EmptyState>
        ) : (
          <IntakeRecord
            key={open}
            id={open}
            onGone={() => {
              setLast(null);
              navigate(routes.intakes());
            }}
          />
        )
      }
    />
  );
}
