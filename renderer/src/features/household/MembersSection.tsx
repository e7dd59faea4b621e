import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail, Member } from '../../../../domain/contract/household.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './HouseholdRecord.module.css';
import { MemberDialog } from './MemberDialog.tsx';
import { ProtectionDialog } from './ProtectionDialog.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { useMemberColumns } from './useMemberColumns.tsx';

type Work = 'add' | 'edit' | 'protect' | 'release';

/** 世帯員: the table, and what can be done with the member chosen in it. */
export function MembersSection({ household }: { household: HouseholdDetail }) {
  const { t } = useTranslation(['household', 'common']);
  const columns = useMemberColumns();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const removal = useRemoval();
  const { members } = household;
  const selected = members.find(({ membershipId }) => membershipId === selectedId) ?? members[0];
  const start = (next: Work) => () => {
    setWork(next);
  };
  const stop = (): void => {
    setWork(null);
  };
  useShortcut('F2', start('edit'), { isEnabled: selected !== undefined });

  return (
    <div className={styles['section']}>
      {removal.problem !== null && <Notice tone="error">{removal.problem}</Notice>}
      <Pane isFlush>
        <div className={styles['toolbar']}>
          <Button onPress={start('add')}>{t('household:members.add')}</Button>
          <span className={styles['grow']} />
          {selected && (
            <MemberActions
              member={selected}
              onStart={setWork}
              onRemove={() => void removal.remove(selected)}
            />
          )}
        </div>
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
            <EmptyState title={t('household:members.empty')}>{t('household:members.emptyText')}</EmptyState>
          }
        />
      </Pane>
      {(work === 'add' || (work === 'edit' && selected)) && (
        <MemberDialog
          household={household}
          member={work === 'add' ? null : (selected ?? null)}
          onClose={stop}
        />
      )}
      {work === 'protect' && selected && <ProtectionDialog member={selected} onClose={stop} />}
      {work === 'release' && selected && <ReleaseDialog member={selected} onClose={stop} />}
    </div>
  );
}

interface MemberActionsProps {
  readonly member: Member;
  readonly onStart: (work: Work) => void;
  readonly onRemove: () => void;
}

function MemberActions({ member, onStart, onRemove }: MemberActionsProps) {
  const { t } = useTranslation(['household', 'common']);
  const { name, addressProtected } = member;
  const more: MenuAction[] = [
    {
      id: 'protect',
      label: t(addressProtected ? 'household:protection.renew' : 'household:protection.set'),
      onPress: () => {
        onStart('protect');
      },
    },
    ...(addressProtected
      ? [
          {
            id: 'release',
            label: t('household:protection.release'),
            onPress: () => {
              onStart('release');
            },
          },
        ]
      : []),
    { id: 'remove', label: t('household:members.remove'), onPress: onRemove },
  ];
  return (
    <>
      <span className={styles['chosen']} title={name}>
        {t('household:members.chosen', { name })}
      </span>
      <Button
        shortcut="F2"
        onPress={() => {
          onStart('edit');
        }}
      >
        {t('common:action.edit')}
      </Button>
      <Menu label={t('household:members.more')} actions={more} />
    </>
  );
}

/** Takes a member out of the household at once; the toast takes it back. */
function useRemoval() {
  const { t } = useTranslation('household');
  const { wordsOf, problemText } = useFailureWords();
  const command = useCommand('household.removeMember');
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async ({ membershipId, rowVersion, name }: Member): Promise<void> => {
    setRefused(null);
    try {
      await command.mutateAsync({ membershipId, rowVersion });
      showToast({
        text: t('members.removed', { name }),
        onUndo: () => void call('household.restoreMember', { membershipId }),
      });
    } catch {
      setRefused(name);
    }
  };
  const reason = command.error?.problems.map(problemText).join(' ') ?? '';
  const problem =
    refused === null || command.error === null
      ? null
      : t('members.notRemoved', { name: refused, reason: reason || wordsOf(command.error).todo });
  return { remove, problem };
}
