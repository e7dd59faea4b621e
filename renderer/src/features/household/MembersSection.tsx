import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import { AsOfControl } from './AsOfControl.tsx';
import styles from './HouseholdRecord.module.css';
import { MemberActions, type MemberWork } from './MemberActions.tsx';
import { MemberWorkDialog } from './MemberWorkDialog.tsx';
import { useMemberColumns } from './useMemberColumns.tsx';
import { useMemberRemoval } from './useMemberRemoval.ts';

interface MembersSectionProps {
  readonly household: HouseholdDetail;
  /** A past day is shown: nothing is changed there. */
  readonly isReadOnly: boolean;
  /** Null: today. */
  readonly onAsOf: (day: CivilDate | null) => void;
  /** Another household is to be shown. */
  readonly onOpenHousehold: (id: HouseholdId) => void;
}

/** 世帯員: the table of a day, and what can be done with the member chosen in it. */
export function MembersSection({ household, isReadOnly, onAsOf, onOpenHousehold }: MembersSectionProps) {
  const { t } = useTranslation(['household', 'membership', 'merge', 'common']);
  const columns = useMemberColumns();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [work, setWork] = useState<MemberWork | null>(null);
  const removal = useMemberRemoval();
  const { members } = household;
  const selected = members.find(({ membershipId }) => membershipId === selectedId) ?? members[0];
  const start = (next: MemberWork) => () => {
    if (!isReadOnly) setWork(next);
  };
  useShortcut('F2', start('edit'), { isEnabled: selected !== undefined && !isReadOnly });

  return (
    <div className={styles['section']}>
      {removal.problem !== null && <Notice tone="error">{removal.problem}</Notice>}
      <Pane isFlush>
        {!isReadOnly && (
          <div className={styles['toolbar']}>
            <Button onPress={start('add')}>{t('household:members.add')}</Button>
            <Menu
              label={t('household:members.households')}
              actions={[
                { id: 'known', label: t('membership:known.action'), onPress: start('known') },
                {
                  id: 'split',
                  label: t('membership:split.action'),
                  onPress: start('split'),
                  isDisabled: members.length < 2,
                },
                { id: 'join', label: t('membership:join.action'), onPress: start('join') },
                { id: 'merge', label: t('merge:open.household'), onPress: start('merge-household') },
              ]}
            />
            <span className={styles['grow']} />
            {selected && (
              <MemberActions
                member={selected}
                onStart={setWork}
                onRemove={() => void removal.remove(selected)}
              />
            )}
          </div>
        )}
        <Table
          label={t('household:section.members')}
          columns={columns}
          rows={members}
          rowId={(member) => member.membershipId}
          selectedId={selected?.membershipId}
          onSelect={(member) => {
            setSelectedId(member.membershipId);
          }}
          onOpen={start('edit')}
          empty={
            <EmptyState title={t('household:members.empty')}>
              {t(isReadOnly ? 'household:members.emptyThen' : 'household:members.emptyText')}
            </EmptyState>
          }
        />
        <div className={styles['foot']}>
          <AsOfControl key={household.asOf} asOf={household.asOf} onChange={onAsOf} />
        </div>
      </Pane>
      {work !== null && (
        <MemberWorkDialog
          work={work}
          household={household}
          member={selected}
          onOpenHousehold={onOpenHousehold}
          onClose={() => {
            setWork(null);
          }}
        />
      )}
    </div>
  );
}
