import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { householdId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';

/** Who lives in either household: two records of one household often have the same name. */
export function MemberRow({ keptId, droppedId }: Pick<InputOf<'merge.preview'>, 'keptId' | 'droppedId'>) {
  const { t } = useTranslation('merge');
  return (
    <tr>
      <th scope="row">{t('what.members')}</th>
      {[keptId, droppedId].map((id) => (
        <td key={id}>
          <Names id={id} />
        </td>
      ))}
    </tr>
  );
}

function Names({ id }: { readonly id: string }) {
  const { t } = useTranslation(['merge', 'membership']);
  const { data } = useQueryOperation('household.get', { id: householdId.parse(id) });
  if (data === undefined) return null;
  const names = data.members.map(({ name }) => name);
  return names.length === 0 ? t('merge:nothing') : names.join(t('membership:and'));
}
