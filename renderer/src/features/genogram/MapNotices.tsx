import { useTranslation } from 'react-i18next';
import type { GenogramLayout, GenogramProblem } from '../../../../domain/genogram/types.ts';
import styles from './genogram.module.css';
import { useMapDesk } from './map-desk.ts';

/** 【推定】 More couples than this are more likely recorded twice than lived. */
const manyUnions = 5;

interface MapNoticesProps {
  readonly layout: GenogramLayout;
  readonly onSelect: (personId: string) => void;
}

/** What in the records cannot be drawn, or is hard to believe: each line leads to whom it concerns. */
export function MapNotices({ layout, onSelect }: MapNoticesProps) {
  const { t } = useTranslation('genogram');
  const { nameOf, personOf } = useMapDesk();
  const notices = [...useProblems(layout.problems), ...useManyUnions()];
  if (notices.length === 0) return null;
  return (
    <section className={styles['notices']} aria-label={t('problems.title')}>
      <h3 className={styles['subtitle']}>{t('problems.title')}</h3>
      <ul>
        {notices.map(({ key, words, persons }) => (
          <li key={key}>
            {words}{' '}
            {persons
              .filter((id) => personOf(id) !== undefined)
              .map((id) => (
                <button
                  key={id}
                  type="button"
                  className={styles['link']}
                  onClick={() => {
                    onSelect(id);
                  }}
                >
                  {nameOf(id)}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MapNotice {
  readonly key: string;
  readonly words: string;
  readonly persons: readonly string[];
}

function useProblems(problems: readonly GenogramProblem[]): readonly MapNotice[] {
  const { t } = useTranslation('genogram');
  const { kinship } = useMapDesk().state;
  const personsOf = (id: string): readonly string[] => {
    const couple = kinship.partnerships.find((tie) => tie.id === id);
    const descent = kinship.parentages.find((tie) => tie.id === id);
    const feeling = kinship.emotionalTies.find((tie) => tie.id === id);
    const sign = kinship.pregnancies.find((tie) => tie.id === id);
    if (couple !== undefined) return [couple.personA, couple.personB];
    if (descent !== undefined) return [descent.parent, descent.child];
    if (feeling !== undefined) return [feeling.personA, feeling.personB];
    return sign === undefined ? [id] : [sign.mother];
  };
  return problems.map(({ id, reason }) => ({
    key: `${id} ${reason}`,
    words: t(`problems.${reason}`),
    persons: personsOf(id),
  }));
}

function useManyUnions(): readonly MapNotice[] {
  const { t } = useTranslation('genogram');
  const { state, people } = useMapDesk();
  return people.flatMap(({ personId }): MapNotice[] => {
    const count = state.kinship.partnerships.filter(
      ({ personA, personB }) => personA === personId || personB === personId,
    ).length;
    return count < manyUnions
      ? []
      : [{ key: `${personId} unions`, words: t('problems.many-unions', { count }), persons: [personId] }];
  });
}
