import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { roleState } from '../../../../domain/contract/role.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { agencyNamed } from '../meeting/attendee-rows.ts';
import { RowButtons } from '../meeting/RowCells.tsx';
import { useRowEditing } from '../meeting/useRowEditing.ts';
import { blankRole, dayIn, maxRoles, type PlanValues, type RoleRow } from './plan-values.ts';
import { RowInput } from './RowInput.tsx';
import styles from './rows.module.css';

const columns = [
  { id: 'agencyName', width: 'agency', maxLength: 100 },
  { id: 'worker', width: 'worker', maxLength: 60 },
  { id: 'task', width: 'task', maxLength: 200 },
  { id: 'frequency', width: 'frequency', maxLength: 60 },
  { id: 'dueOn', width: 'due', maxLength: 30 },
] as const;

/** 役割分担: which agency does what for which goal, how often and by when. */
export function RoleRows({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['plan', 'meeting', 'word']);
  const today = useToday();
  const agencyList = useId();
  const { control, setValue } = useFormContext<PlanValues>();
  const [roles, goals] = useWatch({ control, name: ['roles', 'goals'] });
  const { data } = useQueryOperation('agency.list', {});
  const agencies = (data?.agencies ?? []).filter(({ active }) => active);
  const set = (rows: readonly RoleRow[]): void => setValue('roles', rows, { shouldDirty: true });
  const { bindTable, insert, move, remove, onKeyDown } = useRowEditing({
    rows: roles,
    blank: blankRole,
    max: maxRoles,
    onChange: set,
  });
  const change = (index: number, part: Partial<RoleRow>): void =>
    set(roles.map((role, other) => (other === index ? { ...role, ...part } : role)));
  const tidyDay = (index: number, typed: string): void => {
    const day = dayIn(typed, today);
    if (day !== null && typedDay(day) !== typed) change(index, { dueOn: typedDay(day) });
  };
  return (
    <div className={styles['block']}>
      <datalist id={agencyList}>
        {agencies.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {roles.length > 0 && (
        <table className={styles['table']} ref={bindTable} aria-label={t('plan:group.roles')}>
          <thead>
            <tr>
              {columns.map(({ id, width }) => (
                <th key={id} className={styles[width]}>
                  {t(`plan:field.${id}`)}
                </th>
              ))}
              <th className={styles['serves']}>{t('plan:column.serves')}</th>
              <th className={styles['state']}>{t('plan:column.state')}</th>
              <th className={styles['buttons']} aria-label={t('meeting:column.actions')} />
            </tr>
          </thead>
          <tbody>
            {roles.map((role, index) => {
              const name = t('plan:row_roles', { number: index + 1 });
              return (
                <tr key={index} data-row={index} onKeyDown={(event) => onKeyDown(event, index)}>
                  {columns.map(({ id, maxLength }) => (
                    <RowInput
                      key={id}
                      about={about}
                      name={`roles.${String(index)}.${id}`}
                      value={role[id]}
                      maxLength={maxLength}
                      {...(id === 'agencyName' && { suggestions: agencyList })}
                      {...(id === 'dueOn' && { onBlur: () => tidyDay(index, role.dueOn) })}
                      onChange={(text) =>
                        change(
                          index,
                          id === 'agencyName'
                            ? { agencyName: text, agencyId: agencyNamed(agencies, text) }
                            : { [id]: text },
                        )
                      }
                    />
                  ))}
                  <td className={styles['cell']}>
                    <Select
                      label={t('plan:row', { row: name, field: t('plan:column.serves') })}
                      isLabelHidden
                      placeholder={t('plan:goals.none')}
                      choices={[
                        { id: 'none', name: t('plan:goals.none') },
                        ...goals.map(({ key, text }, place) => ({
                          id: key,
                          name: t('plan:row_goals', { number: place + 1 }),
                          detail: text.slice(0, 40),
                        })),
                      ]}
                      value={goals.some(({ key }) => key === role.goalKey) ? role.goalKey : 'none'}
                      onChange={(key) => change(index, { goalKey: key === 'none' ? null : key })}
                    />
                  </td>
                  <td className={styles['cell']}>
                    <Select
                      label={t('plan:row', { row: name, field: t('plan:column.state') })}
                      isLabelHidden
                      choices={roleState.options.map((id) => ({ id, name: t(`word:roleState.${id}`) }))}
                      value={role.state}
                      onChange={(state) => change(index, { state: roleState.parse(state) })}
                    />
                  </td>
                  <RowButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === roles.length - 1}
                    onMove={(step) => move(index, step)}
                    onRemove={() => remove(index)}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div>
        <Button size="small" isDisabled={roles.length >= maxRoles} onPress={() => insert(roles.length)}>
          {t('plan:roles.add')}
        </Button>
      </div>
    </div>
  );
}
