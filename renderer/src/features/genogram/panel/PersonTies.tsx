import { useTranslation } from 'react-i18next';
import type { Relative } from '../../../../../domain/contract/kinship.ts';
import styles from '../genogram.module.css';
import { useMapDesk } from '../map-desk.ts';
import { useTieRows } from '../useTieRows.ts';
import type { PanelWork } from './panel-work.ts';

interface PersonTiesProps {
  readonly person: Relative;
  readonly onWork: (work: PanelWork) => void;
}

/** Every tie of one person, as seen from there; a press opens it. */
export function PersonTies({ person, onWork }: PersonTiesProps) {
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
