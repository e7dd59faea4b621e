import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { ChooseCasesDialog } from './preparation/ChooseCasesDialog.tsx';
import { StoppedCases } from './preparation/StoppedCases.tsx';
import { useAgendaAdding } from './preparation/useAgendaAdding.ts';
import styles from './meeting.module.css';

interface AddCaseProps {
  readonly meeting: MeetingDetail;
  readonly onAdded: (id: AgendaItemId) => void;
}

/** Puts one case or many on the agenda under the meeting's own basis, or stops where the person's consent is missing. */
export function AddCase({ meeting, onAdded }: AddCaseProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { data, error } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  const adding = useAgendaAdding(meeting, onAdded);
  const [isChoosing, setIsChoosing] = useState(false);
  const taken = new Set(meeting.agenda.map(({ caseId }) => caseId));
  const cases = data?.cases.filter(({ id }) => !taken.has(id));
  useShortcut('Alt+A', () => setIsChoosing(true));
  return (
    <>
      <div className={styles['addRow']}>
        <ComboBox
          label={t('agenda.add')}
          width="full"
          choices={cases?.map((entry) => ({
            id: entry.id,
            name: `${entry.caseNumber} ${entry.householdLabel}`,
            detail: [
              t(`word:caseStatus.${entry.status}`),
              t(`word:consent.${entry.consentStatus}`),
              ...(entry.addressProtected ? [t('word:protected')] : []),
            ].join(' '),
            keywords: `${entry.principalName} ${entry.principalKana}`,
          }))}
          isEmptied
          value={null}
          onChange={(id) => adding.add((cases ?? []).filter((entry) => entry.id === id))}
        />
        <Button shortcut="Alt+A" isPending={adding.progress !== null} onPress={() => setIsChoosing(true)}>
          {adding.progress === null ? t('agenda.addMany') : t('agenda.adding', adding.progress)}
        </Button>
      </div>
      {data?.total === 0 && (
        <p>
          {t('agenda.noCases')} <Link href={routes.newIntake}>{t('agenda.toIntake')}</Link>
        </p>
      )}
      <FailureNotice failure={error} />
      {adding.stopped.length === 0 && <FailureNotice failure={adding.failure} />}
      <ChooseCasesDialog
        meeting={meeting}
        cases={cases}
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        onChosen={(chosen) => {
          setIsChoosing(false);
          adding.add(chosen);
        }}
      />
      <StoppedCases meeting={meeting} adding={adding} />
    </>
  );
}
