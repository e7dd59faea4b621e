import { useTranslation } from 'react-i18next';
import { noteMark } from '../../../../domain/assessment/compare.ts';
import type { AssessmentChange, AssessmentItem } from '../../../../domain/contract/assessment.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './assessment.module.css';
import { useLevelWord } from './LevelField.tsx';

interface ChangesPageProps {
  readonly changes: readonly AssessmentChange[];
  readonly items: readonly AssessmentItem[];
  readonly nameOf: (id: PersonId) => string;
}

/** 前の版からの変化, in words. */
export function ChangesPage({ changes, items, nameOf }: ChangesPageProps) {
  const { t } = useTranslation('assessment');
  const { levelWord } = useLevelWord();
  const { labelOf } = useCodes();
  if (changes.length === 0) return <EmptyState title={t('noChanges')}>{t('noChangesText')}</EmptyState>;

  const placeWords = ({ kind, place, personId }: AssessmentChange): string => {
    const bare = place.replace(noteMark, '');
    switch (kind) {
      case 'field':
        return t(`field.${place}` as 'field.wishes');
      case 'level':
        return t(isNote(place) ? 'levelNoteOf' : 'levelOf', { domain: labelOf('assessmentDomain', bare) });
      case 'severity':
        return t(isNote(place) ? 'severityNoteOf' : 'severityOf', { agency: bare });
      case 'answer': {
        const question = items.find(({ code }) => code === place)?.label ?? place;
        return personId === null ? question : t('ofPerson', { question, name: nameOf(personId) });
      }
    }
  };
  const words = ({ kind, place }: AssessmentChange, written: string): string => {
    if (written === '') return t('notWritten');
    const isLevel = (kind === 'level' || kind === 'severity') && !isNote(place);
    return isLevel ? levelWord(Number(written)) : written;
  };
  return (
    <dl className={styles['changes']}>
      {changes.map((change) => (
        <div key={`${change.kind} ${change.place} ${change.personId ?? ''}`} className={styles['change']}>
          <dt>{placeWords(change)}</dt>
          <dd className={styles['before']}>{words(change, change.before)}</dd>
          <dd aria-hidden="true">→</dd>
          <dd className={styles['after']}>{words(change, change.after)}</dd>
        </div>
      ))}
    </dl>
  );
}

function isNote(place: string): boolean {
  return place.endsWith(noteMark);
}
