import { useTranslation } from 'react-i18next';
import type { EcomapTie } from '../../../../domain/contract/ecomap.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from '../genogram/genogram.module.css';
import { useMapDesk } from '../genogram/map-desk.ts';
import type { EcomapWork } from './panel-work.ts';
import type { EcomapActs } from './useEcomapActs.ts';
import { useTieWords } from './useTieWords.ts';

interface TieCardProps {
  readonly tie: EcomapTie;
  /** The one the keys are about. */
  readonly isChosen: boolean;
  readonly acts: EcomapActs;
  readonly onWork: (work: EcomapWork) => void;
}

/** One tie: how it is, what it rests on, whether somebody corrected it, and what can be done with it. */
export function TieCard({ tie, isChosen, acts, onWork }: TieCardProps) {
  const { t } = useTranslation('ecomap');
  const { isReadOnly } = useMapDesk();
  const words = useTieWords();
  const ends = words.ends(tie);
  const correction = words.correction(tie);
  return (
    <section className={styles[isChosen ? 'chosenTie' : 'who']} aria-label={t('ends', ends)}>
      <p>
        <strong>{ends.one}</strong> {words.manner(tie)}
      </p>
      <ul className={styles['quiet']}>
        {words.grounds(tie).map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
      {tie.note !== '' && <p>{tie.note}</p>}
      {(correction !== '' || tie.sensitive) && (
        <p className={styles['facts']}>
          {correction !== '' && <Badge>{t('correctedBadge')}</Badge>}
          {correction !== '' && <span>{correction}</span>}
          {tie.sensitive && <span>{t('sensitive')}</span>}
        </p>
      )}
      {!isReadOnly && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            {...(isChosen && { shortcut: 'F2' })}
            onPress={() => {
              onWork({ kind: 'tie', tie });
            }}
          >
            {t('correct.action')}
          </Button>
          {tie.corrected !== null && (
            <Button size="small" onPress={() => void acts.reset(tie)}>
              {t('reset')}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => void acts.hide(tie)}>
            {t('hide')}
          </Button>
        </div>
      )}
    </section>
  );
}
