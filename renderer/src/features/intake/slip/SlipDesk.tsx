import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { referralSlipId, type ReferralSlipId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Select } from '../../../ui/Select.tsx';
import { Desk } from '../Desk.tsx';
import { DeskList } from '../DeskList.tsx';
import { NewSlip } from './NewSlip.tsx';
import { SlipRecord } from './SlipRecord.tsx';
import { useSlipColumns } from './useSlipColumns.tsx';

type Show = InputOf<'referralSlip.list'>['show'];
const shows: readonly Show[] = ['unanswered', 'received', 'sent', 'all'];

/** つなぎメモ: the unanswered first; received and sent. */
export function SlipDesk({ place, name }: { place: string | null; name: string }) {
  const { t } = useTranslation(['slip', 'intake']);
  const [, navigate] = useLocation();
  const [show, setShow] = useRemembered<Show>('intake.slips.show', 'unanswered');
  const [text, setText] = useRemembered('intake.slips.text', '');
  const [last, setLast] = useRemembered<ReferralSlipId | null>('intake.slips.open', null);
  const open = referralSlipId.safeParse(place).data ?? null;
  const list = useQueryOperation('referralSlip.list', { show, text: useDeferredValue(text), caseId: null });
  const columns = useSlipColumns();
  useEffect(() => {
    if (place === '' && last !== null) navigate(routes.referralSlip(last), { replace: true });
    if (open !== null && open !== last) setLast(open);
  }, [place, open, last, navigate, setLast]);
  const add = (direction: 'received' | 'sent') => (): void => {
    navigate(routes.newReferralSlip(direction));
  };
  const toList = (): void => {
    setLast(null);
    navigate(routes.intakes('slips'));
  };
  useShortcut('Ctrl+N', add('received'));
  return (
    <Desk
      name="slips"
      list={
        <DeskList
          name="slips"
          label={name}
          search={{ label: t('slip:search'), text, onText: setText }}
          actions={
            <Button shortcut="Ctrl+N" onPress={add('received')}>
              {t('slip:add.received')}
            </Button>
          }
          filters={
            <>
              <Select
                label={t('slip:show')}
                isLabelHidden
                choices={shows.map((id) => ({ id, name: t(`slip:shows.${id}`) }))}
                value={show}
                onChange={(id) => {
                  setShow((id ?? 'unanswered') as Show);
                }}
                width="short"
              />
              <Button onPress={add('sent')}>{t('slip:add.sent')}</Button>
            </>
          }
          columns={columns}
          rows={list.data?.slips}
          total={list.data?.total ?? 0}
          failure={list.error}
          onRetry={() => void list.refetch()}
          selectedId={open}
          onSelect={({ id }) => {
            navigate(routes.referralSlip(id));
          }}
          empty={
            <EmptyState
              title={t(text === '' ? `slip:empty.${show}` : 'intake:desk.noneFound')}
              action={
                show !== 'all' || text !== '' ? (
                  <Button
                    onPress={() => {
                      setText('');
                      setShow('all');
                    }}
                  >
                    {t('intake:desk.showAll')}
                  </Button>
                ) : undefined
              }
            >
              {t('slip:emptyText')}
            </EmptyState>
          }
        />
      }
      record={<Place place={place} open={open} name={name} onGone={toList} />}
    />
  );
}

interface PlaceProps {
  readonly place: string | null;
  readonly open: ReferralSlipId | null;
  readonly name: string;
  readonly onGone: () => void;
}

function Place({ place, open, name, onGone }: PlaceProps) {
  const { t } = useTranslation(['slip', 'intake']);
  const [edited, setEdited] = useState<ReferralSlipId | null>(null);
  if (place === 'new-received' || place === 'new-sent') {
    const direction = place === 'new-sent' ? 'sent' : 'received';
    return <NewSlip key={direction} direction={direction} name={name} onLeave={onGone} />;
  }
  if (open === null) return <EmptyState title={t('intake:desk.choose')}>{t('slip:chooseText')}</EmptyState>;
  return (
    <SlipRecord
      key={open}
      id={open}
      name={name}
      isEditing={edited === open}
      onEdit={(isEditing) => {
        setEdited(isEditing ? open : null);
      }}
      onGone={onGone}
    />
  );
}
