import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import type { ConcernId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { ConcernForm } from './ConcernForm.tsx';
import { ConcernView } from './ConcernView.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import styles from '../desk.module.css';

interface ConcernRecordProps {
  readonly id: ConcernId;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onGone: () => void;
}

/** One household that somebody worries about, until it is received or settled. */
export function ConcernRecord({ id, isEditing, onEdit, onGone }: ConcernRecordProps) {
  const { t } = useTranslation('intake');
  const { data, error } = useQueryOperation('concern.get', { id });
  const leave = (): void => {
    onEdit(false);
  };
  useShortcut(
    'F2',
    () => {
      onEdit(true);
    },
    { isEnabled: !isEditing },
  );
  if (error !== null)
    return (
      <FailureNotice failure={error} action={<Button onPress={onGone}>{t('desk.backToList')}</Button>} />
    );
  if (data === undefined) return <Loading />;
  if (isEditing) return <ConcernForm concern={data} onSaved={leave} onLeave={leave} />;
  return (
    <article className={styles['record']}>
      <ConcernHead
        concern={data}
        onEdit={() => {
          onEdit(true);
        }}
        onGone={onGone}
      />
      <div className={styles['sheet']}>
        <ConcernView concern={data} />
      </div>
    </article>
  );
}

function ConcernHead({
  concern,
  onEdit,
  onGone,
}: {
  concern: Concern;
  onEdit: () => void;
  onGone: () => void;
}) {
  const { t } = useTranslation(['concern', 'common']);
  const [, navigate] = useLocation();
  const [isSettling, setIsSettling] = useState(false);
  const removal = useRemoval('concern');
  const reopen = useCommand('concern.reopen');
  const { id, rowVersion, state, called } = concern;
  const remove = async (): Promise<void> => {
    if (await removal.remove(id, called)) onGone();
  };
  return (
    <header className={styles['record']}>
      <div className={styles['title']}>
        <h2>{called}</h2>
        <Badge tone={state === 'promoted' ? 'ok' : 'neutral'}>{t(`concern:state.${state}`)}</Badge>
      </div>
      {concern.intakeId !== null && (
        <p className={styles['links']}>
          <Link href={routes.intake(concern.intakeId)}>{t('concern:toIntake')}</Link>
        </p>
      )}
      <div className={styles['actions']}>
        {state === 'watching' && (
          <>
            <Button
              variant="primary"
              onPress={() => {
                navigate(`${routes.newIntake}?concern=${id}`);
              }}
            >
              {t('concern:promote')}
            </Button>
            <Button
              onPress={() => {
                setIsSettling(true);
              }}
            >
              {t('concern:settle.action')}
            </Button>
          </>
        )}
        {state === 'settled' && (
          <Button
            isPending={reopen.isPending}
            onPress={() => {
              reopen.mutate({ id, rowVersion });
            }}
          >
            {t('concern:reopen')}
          </Button>
        )}
        <Button shortcut="F2" onPress={onEdit}>
          {t('common:action.edit')}
        </Button>
        <Menu
          label={t('concern:more')}
          actions={[
            {
              id: 'remove',
              label: t('common:action.delete'),
              isDanger: true,
              onPress: () => void remove(),
            },
          ]}
        />
      </div>
      <FailureNotice failure={removal.error ?? reopen.error} />
      {isSettling && (
        <SettleDialog
          concern={concern}
          onClose={() => {
            setIsSettling(false);
          }}
        />
      )}
    </header>
  );
}
