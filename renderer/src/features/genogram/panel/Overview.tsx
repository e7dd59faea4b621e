import { useTranslation } from 'react-i18next';
import { relativeRoles, type Relative } from '../../../../../domain/contract/kinship.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import styles from '../genogram.module.css';
import { useMapDesk } from '../map-desk.ts';
import type { TieRow } from '../useTieRows.ts';
import { roleKeys, tieKinds, type PanelWork } from './panel-work.ts';
import { PersonTies } from './PersonTies.tsx';
import { usePersonActions } from './usePersonActions.ts';
import { Who } from './Who.tsx';

interface OverviewProps {
  readonly person: Relative | undefined;
  /** The tie whose line or sign is chosen on the drawing. */
  readonly row: TieRow | undefined;
  readonly onWork: (work: PanelWork) => void;
  readonly onTakenOff: () => void;
}

/** Who is chosen, how he is tied to the others, and what can be done from here. */
export function Overview({ person, row, onWork, onTakenOff }: OverviewProps) {
  const { t } = useTranslation('genogram');
  const { isReadOnly } = useMapDesk();
  return (
    <div className={styles['overview']}>
      {row !== undefined && <ChosenTie row={row} onWork={onWork} />}
      {person === undefined ? (
        <EmptyState title={t('panel.nobody')}>{t('panel.nobodyText')}</EmptyState>
      ) : (
        <>
          <Who person={person} />
          {!isReadOnly && <Adding person={person} onWork={onWork} onTakenOff={onTakenOff} />}
          <PersonTies person={person} onWork={onWork} />
        </>
      )}
      {person === undefined && !isReadOnly && (
        <div className={styles['buttons']}>
          <TieMenu onWork={onWork} />
        </div>
      )}
    </div>
  );
}

function ChosenTie({ row, onWork }: { row: TieRow; onWork: OverviewProps['onWork'] }) {
  const { t } = useTranslation(['genogram', 'common']);
  const { isReadOnly } = useMapDesk();
  return (
    <section className={styles['chosenTie']} aria-label={t('genogram:panel.chosenTie')}>
      <p>
        <strong>{row.person}</strong> <span className={styles['quiet']}>{row.relation}</span>{' '}
        <strong>{row.other}</strong> <span className={styles['quiet']}>{row.note}</span>
      </p>
      {!isReadOnly && (
        <Button
          size="small"
          shortcut="F2"
          onPress={() => {
            onWork({ kind: 'tie', tie: row.tie });
          }}
        >
          {t('genogram:panel.editTie')}
        </Button>
      )}
    </section>
  );
}

function Adding({ person, onWork, onTakenOff }: Omit<OverviewProps, 'row'> & { person: Relative }) {
  const { t } = useTranslation(['genogram', 'common']);
  const actions = usePersonActions(person, onTakenOff);
  return (
    <>
      <div className={styles['buttons']}>
        {relativeRoles.map((role) => (
          <Button
            key={role}
            size="small"
            shortcut={roleKeys[role]}
            onPress={() => {
              onWork({ kind: 'relative', role });
            }}
          >
            {t(`genogram:add.button.${role}`)}
          </Button>
        ))}
      </div>
      <div className={styles['buttons']}>
        <Button
          shortcut="F2"
          onPress={() => {
            onWork({ kind: 'person' });
          }}
        >
          {t('common:action.edit')}
        </Button>
        <TieMenu onWork={onWork} />
        <Menu label={t('genogram:panel.more')} actions={actions} />
      </div>
    </>
  );
}

/** 関係を加える between people who stand on the map, or somebody of the register without any. */
function TieMenu({ onWork }: Pick<OverviewProps, 'onWork'>) {
  const { t } = useTranslation(['genogram', 'household']);
  const labels = {
    partnership: t('household:tie.addPartnership'),
    parentage: t('household:tie.addParentage'),
    siblings: t('genogram:siblings.add'),
    twins: t('genogram:twins.add'),
    pregnancy: t('genogram:pregnancy.add'),
    emotion: t('genogram:emotion.add'),
    care: t('household:tie.addCare'),
  };
  return (
    <Menu
      label={t('genogram:panel.addTie')}
      actions={[
        ...tieKinds.map((tie) => ({
          id: tie,
          label: labels[tie],
          onPress: () => {
            onWork({ kind: 'newTie', tie });
          },
        })),
        {
          id: 'show',
          label: t('genogram:show.title'),
          onPress: () => {
            onWork({ kind: 'show' });
          },
        },
      ]}
    />
  );
}
