import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { CareForm } from './CareForm.tsx';
import { HouseholdDrawing } from './HouseholdDrawing.tsx';
import styles from './HouseholdMap.module.css';
import { ParentageForm } from './ParentageForm.tsx';
import { PartnershipForm } from './PartnershipForm.tsx';
import { TiesPane, type TieWork } from './TiesPane.tsx';

interface MapSectionProps {
  readonly household: HouseholdDetail;
  readonly principalId: PersonId | null;
  /** A past day is shown: nothing is changed there. */
  readonly isReadOnly: boolean;
}

/** 世帯図: the drawing, and beside it the relations that it is drawn from. */
export function MapSection({ household, principalId, isReadOnly }: MapSectionProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const [work, setWork] = useState<TieWork | null>(null);
  const [hasWorked, setHasWorked] = useState(false);
  const { data: kinship, error } = useQueryOperation('kinship.get', {
    householdId: household.id,
    asOf: isReadOnly ? household.asOf : null,
  });
  const { members } = household;
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!kinship) return <Loading />;
  // Ties to the dead and to those who left are read and changed here too.
  const people = [...members, ...kinship.relatives];
  const stop = (): void => {
    setWork(null);
    setHasWorked(true);
  };
  return (
    <div className={styles['section']}>
      <div className={styles['columns']}>
        <Pane title={t('section.map')}>
          <HouseholdDrawing
            members={members}
            kinship={kinship}
            principalId={principalId}
            on={household.asOf}
          />
        </Pane>
        {work === null && (
          <TiesPane
            members={people}
            kinship={kinship}
            onWork={isReadOnly ? null : setWork}
            takesFocus={hasWorked}
          />
        )}
        {work?.form === 'partnership' && (
          <PartnershipForm members={people} partnership={work.partnership} onClose={stop} />
        )}
        {work?.form === 'parentage' && (
          <ParentageForm members={people} parentage={work.parentage} onClose={stop} />
        )}
        {work?.form === 'care' && <CareForm members={people} care={work.care} onClose={stop} />}
      </div>
    </div>
  );
}
