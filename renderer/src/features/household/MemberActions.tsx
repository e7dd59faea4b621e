import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import styles from './HouseholdRecord.module.css';

/** What the section's dialogs are for. */
export type MemberWork =
  | 'add'
  | 'edit'
  | 'movement'
  | 'known'
  | 'split'
  | 'join'
  | 'protect'
  | 'release'
  | 'merge'
  | 'merge-household';

interface MemberActionsProps {
  readonly member: Member;
  readonly onStart: (work: MemberWork) => void;
  readonly onRemove: () => void;
}

/** What can be done with one member. */
export function MemberActions({ member, onStart, onRemove }: MemberActionsProps) {
  const { t } = useTranslation(['household', 'membership', 'merge', 'protection', 'common']);
  const { name, addressProtected } = member;
  const start = (work: MemberWork) => () => {
    onStart(work);
  };
  const more: MenuAction[] = [
    {
      id: 'protect',
      label: t(addressProtected ? 'protection:renewOpen' : 'protection:beginOpen'),
      onPress: start('protect'),
    },
    ...(addressProtected
      ? [{ id: 'release', label: t('protection:endOpen'), onPress: start('release') }]
      : []),
    { id: 'merge', label: t('merge:open.person'), onPress: start('merge') },
    { id: 'remove', label: t('household:members.remove'), onPress: onRemove },
  ];
  return (
    <>
      <span className={styles['chosen']} title={name}>
        {t('household:members.chosen', { name })}
      </span>
      <Button shortcut="F2" onPress={start('edit')}>
        {t('common:action.edit')}
      </Button>
      <Button onPress={start('movement')}>{t('membership:movement.action')}</Button>
      <Menu label={t('household:members.more')} actions={more} />
    </>
  );
}
