import { useTranslation } from 'react-i18next';
import type { MeetingType } from '../../../../../domain/contract/meeting-type.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { AddPeople } from '../../meeting/preparation/AddPeople.tsx';
import { PeopleTable } from '../../meeting/PeopleTable.tsx';
import { useRowEditing } from '../../meeting/useRowEditing.ts';
import styles from './MembersFields.module.css';

type Member = MeetingType['members'][number];

/** As many as the contract takes. */
const maxMembers = 100;

const blank: Member = { agencyId: null, agencyName: '', post: '', name: '', bound: false };

interface MembersFieldsProps {
  readonly members: readonly Member[];
  readonly onChange: (members: Member[]) => void;
}

/** Who belongs to the body: called to every new meeting of the type. */
export function MembersFields({ members, onChange }: MembersFieldsProps) {
  const { t } = useTranslation('settings');
  const { data } = useQueryOperation('agency.list', {});
  const agencies = data?.agencies ?? [];
  const changeAll = (next: readonly Member[]): void => onChange([...next]);
  const editing = useRowEditing({ rows: members, blank, max: maxMembers, onChange: changeAll });
  const problems = members.flatMap((member, index) =>
    isUnnamed(member) ? [[`${String(index)}.name`, 'required'] as const] : [],
  );
  return (
    <fieldset className={styles['members']}>
      <legend className={styles['legend']}>{t('types.members')}</legend>
      <p className={styles['help']}>{t('types.membersHelp')}</p>
      {members.length > 0 && (
        <PeopleTable
          label={t('types.members')}
          rows={members}
          agencies={agencies}
          editing={editing}
          problems={Object.fromEntries(problems)}
          onType={changeAll}
          onChange={changeAll}
        />
      )}
      <AddPeople
        label={t('types.addMember')}
        agencies={data?.agencies}
        rows={members}
        max={maxMembers}
        onAdd={(people) => changeAll([...members, ...people].slice(0, maxMembers))}
        onAddBlank={() => editing.insert(members.length)}
      />
    </fieldset>
  );
}

/** A post alone names nobody: a member needs a name, or at least an agency. */
export function isUnnamed({ agencyName, post, name }: Member): boolean {
  return post.trim() !== '' && agencyName.trim() === '' && name.trim() === '';
}
