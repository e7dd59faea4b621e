import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import { routes } from '../../app/routes.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { pointStates, savablePoint } from './point-values.ts';
import styles from './community.module.css';

interface PointTableProps {
  readonly points: readonly CommunityPoint[];
  /** The meeting is known from where the table stands. */
  readonly isOfMeeting?: boolean;
  readonly onEdit: (point: CommunityPoint) => void;
}

/** Points with what has become of them, which is set here. */
export function PointTable({ points, isOfMeeting = false, onEdit }: PointTableProps) {
  const { t } = useTranslation('community');
  const { mutate, error } = useCommand('communityPoint.save');
  const columns = [
    'raisedOn',
    'kind',
    'text',
    ...(isOfMeeting ? [] : ['meeting' as const]),
    'state',
    'edit',
  ] as const;
  return (
    <>
      <FailureNotice failure={error} />
      <table className={styles['table']} aria-label={t('title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <PointRow
              key={point.id}
              point={point}
              isOfMeeting={isOfMeeting}
              onState={(state) => mutate({ ...savablePoint(point), state })}
              onEdit={() => onEdit(point)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface PointRowProps {
  readonly point: CommunityPoint;
  readonly isOfMeeting: boolean;
  readonly onState: (state: CommunityPoint['state']) => void;
  readonly onEdit: () => void;
}

function PointRow({ point, isOfMeeting, onState, onEdit }: PointRowProps) {
  const { t } = useTranslation(['community', 'common']);
  const { short } = useDates();
  const { kind, text, note, state, raisedOn, meetingId, meetingTitle } = point;
  return (
    <tr>
      <td className={styles['narrow']}>{short(raisedOn)}</td>
      <td className={styles['narrow']}>
        <Badge>{t(`community:kind.${kind}`)}</Badge>
      </td>
      <td>
        <p>{text}</p>
        {note !== '' && <p className={styles['note']}>{note}</p>}
      </td>
      {!isOfMeeting && (
        <td>
          {meetingId !== null && meetingTitle !== '' && (
            <Link href={routes.meeting(meetingId, 'points')}>{meetingTitle}</Link>
          )}
        </td>
      )}
      <td className={styles['state']}>
        <Select
          label={t('community:stateOf', { text })}
          isLabelHidden
          choices={pointStates.map((id) => ({ id, name: t(`community:state.${id}`) }))}
          value={state}
          onChange={(id) => {
            const next = pointStates.find((entry) => entry === id);
            if (next !== undefined && next !== state) onState(next);
          }}
        />
      </td>
      <td className={styles['narrow']}>
        <Button size="small" variant="quiet" aria-label={t('community:editOf', { text })} onPress={onEdit}>
          {t('common:action.edit')}
        </Button>
      </td>
    </tr>
  );
}
