import { useTranslation } from 'react-i18next';
import { relativeRoles, type Relative } from '../../../../../domain/contract/kinship.ts';
import { shownName } from '../../../../../domain/person/shown-name.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import styles from '../genogram.module.css';
import { useMapDesk } from '../map-desk.ts';
import { useTieRows, type TieRow } from '../useTieRows.ts';
import { roleKeys, tieKinds, type PanelWork } from './panel-work.ts';
import { usePersonActions } from './usePersonActions.ts';

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
          <Ties person={person} onWork={onWork} />
        </>
      )}
      {person === undefined && !isReadOnly && <TieMenu onWork={onWork} />}
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

function Who({ person }: { person: Relative }) {
  const { t } = useTranslation(['household', 'word', 'genogram']);
  const { labelOf } = useCodes();
  const { state } = useMapDesk();
  const words = useMemberWords();
  const isMember = state.members.some(({ personId }) => personId === person.personId);
  const facts = [
    person.sex === 'unknown' ? t('household:sign.unknownSex') : t(`word:sex.${person.sex}`),
    words.age(person),
    isMember || person.relationship.length > 0 || person.relationshipText !== ''
      ? words.relation(person)
      : '',
    isMember ? words.living(person) : t('genogram:person.notMember'),
    person.death === null ? '' : t('household:member.diedOn', { date: words.date(person.death) }),
    person.careNeed === '' ? '' : labelOf('careNeed', person.careNeed),
    ...person.marks.map((mark) => labelOf('personMark', mark)),
  ].filter((word) => word !== '');
  return (
    <header className={styles['who']}>
      <h3 className={styles['name']}>
        {shownName(person)} <span className={styles['quiet']}>{person.kana}</span>
      </h3>
      <p className={styles['facts']}>
        {person.personId === state.principalId && <Badge>{t('household:member.principal')}</Badge>}
        {person.keyPerson && <Badge>{t('household:member.keyPerson')}</Badge>}
        {person.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        <span>{facts.join(t('household:member.and'))}</span>
      </p>
    </header>
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

function Ties({ person, onWork }: { person: Relative; onWork: OverviewProps['onWork'] }) {
  const { t } = useTranslation(['genogram', 'household']);
  const { people, state, isReadOnly, nameOf } = useMapDesk();
  const rows = useTieRows(people, state.kinship).filter(({ persons }) => persons.includes(person.personId));
  if (rows.length === 0) return <p className={styles['quiet']}>{t('genogram:panel.noTies')}</p>;
  return (
    <section aria-label={t('genogram:panel.ties')}>
      <h4 className={styles['subtitle']}>{t('genogram:panel.ties')}</h4>
      <ul className={styles['ties']}>
        {rows.map(({ id, persons, relation, note, tie }) => {
          const others = persons.filter((other) => other !== person.personId).map(nameOf);
          const words = (
            <>
              <span className={styles['quiet']}>{relationFrom(person.personId, tie, relation)}</span>
              <span>{others.join(t('household:member.comma'))}</span>
              <span className={styles['quiet']}>{note}</span>
            </>
          );
          return (
            <li key={id}>
              {isReadOnly ? (
                <span className={styles['tie']}>{words}</span>
              ) : (
                <button
                  type="button"
                  className={styles['tie']}
                  onClick={() => {
                    onWork({ kind: 'tie', tie });
                  }}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );

  /** 親 or 子 as seen from the one who is chosen; the table has one word for both. */
  function relationFrom(id: string, tie: (typeof rows)[number]['tie'], relation: string): string {
    if (tie.kind === 'parentage')
      return t(tie.parentage.parent === id ? 'genogram:add.role.child' : 'genogram:add.role.parent');
    return relation;
  }
}
