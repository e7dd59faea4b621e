import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './notes.module.css';

/** How near one has come, step by step, and how often nobody was there since. Nothing where there is nothing to say. */
export function ContactStanding({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('note');
  const { labelOf } = useCodes();
  const { short } = useDates();
  const { data } = useQueryOperation('contactNote.standing', { caseId });
  if (data === undefined || (data.stages.length === 0 && data.absences === 0)) return null;
  const { stages, absences, lastContactOn } = data;
  return (
    <div className={styles['standing']}>
      {stages.length > 0 && (
        <ol className={styles['stages']} aria-label={t('stages')}>
          {stages.map(({ stage, since }, index) => (
            <Fragment key={since + stage}>
              {index > 0 && (
                <li aria-hidden="true">
                  <Icon name="right" />
                </li>
              )}
              <li aria-current={index === stages.length - 1 ? 'step' : undefined} className={styles['stage']}>
                {labelOf('contactStage', stage)} <span className={styles['quiet']}>{short(since)}</span>
              </li>
            </Fragment>
          ))}
        </ol>
      )}
      {absences > 0 && (
        <Badge tone={absences >= 3 ? 'due' : 'neutral'}>
          {lastContactOn === null
            ? t('absencesNever', { absences })
            : t('absences', { absences, date: short(lastContactOn) })}
        </Badge>
      )}
    </div>
  );
}
