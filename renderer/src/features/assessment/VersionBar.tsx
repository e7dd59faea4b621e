import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AssessmentId } from '../../../../domain/contract/scalars.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useRemoval } from '../../forms/useRemoval.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './assessment.module.css';

type Version = OutputOf<'assessment.list'>['assessments'][number];

interface VersionBarProps {
  readonly formName: string;
  /** The latest first. */
  readonly versions: readonly Version[];
  readonly present: Version;
  readonly onChoose: (id: AssessmentId) => void;
  readonly onStart: () => void;
}

/** Which version is open, and the way to the next. */
export function VersionBar({ formName, versions, present, onChoose, onStart }: VersionBarProps) {
  const { t } = useTranslation(['assessment', 'common']);
  const { short } = useDates();
  const [, navigate] = useLocation();
  const removal = useRemoval('assessment');
  const print = (): void => navigate(routes.printForm('assessment', present.id));
  useShortcut('Ctrl+P', print);
  const isFinal = present.finishedAt !== null;
  const nameOf = ({ version, assessedOn }: Version): string =>
    t('assessment:version', { version, on: short(assessedOn) });
  return (
    <>
      <div className={styles['bar']}>
        <strong>{formName}</strong>
        <Select
          label={t('assessment:versions')}
          isLabelHidden
          width="medium"
          choices={versions.map((version) => ({
            id: version.id,
            name: nameOf(version),
            detail: t(version.finishedAt === null ? 'assessment:writing' : 'assessment:finished'),
          }))}
          value={present.id}
          onChange={(id) => {
            if (id !== null) onChoose(id as AssessmentId);
          }}
        />
        <Badge tone={isFinal ? 'ok' : 'neutral'}>
          {t(isFinal ? 'assessment:finished' : 'assessment:writing')}
        </Badge>
        <span className={styles['quiet']}>
          {t('assessment:by', { name: present.assessor })}
          {present.changes > 0 && ` · ${t('assessment:changeCount', { count: present.changes })}`}
        </span>
        <span className={styles['grow']} />
        <Button size="small" onPress={print}>
          {t('common:action.print')}
        </Button>
        {!isFinal && (
          <Button
            size="small"
            variant="quiet"
            isPending={removal.isPending}
            onPress={() => void removal.remove(present.id, nameOf(present))}
          >
            {t('common:action.delete')}
          </Button>
        )}
        {versions[0]?.finishedAt !== null && (
          <Button size="small" variant="primary" onPress={onStart}>
            {t('assessment:startNext')}
          </Button>
        )}
      </div>
      <FailureNotice failure={removal.error} />
    </>
  );
}
