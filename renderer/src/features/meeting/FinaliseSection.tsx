import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CheckPart } from './closing/CheckPart.tsx';
import { ClosingSteps } from './closing/ClosingSteps.tsx';
import { RemoveMeeting } from './closing/RemoveMeeting.tsx';
import { undatedRoles } from './closing/undated-roles.ts';
import { UndatedRoles } from './closing/UndatedRoles.tsx';
import { unsavedText } from './closing/unsaved-text.ts';
import { useSaves } from './saves.ts';
import styles from './meeting.module.css';

interface FinaliseSectionProps {
  readonly meeting: MeetingDetail;
  /** Goes to where something is missing. */
  readonly onGo: (section: 'preparation' | 'attendees' | 'agenda' | 'record', item?: AgendaItemId) => void;
}

/** 確定: from then on the minutes stand, and corrections are added beneath. */
export function FinaliseSection({ meeting, onGo }: FinaliseSectionProps) {
  const { t } = useTranslation('meeting');
  const { wordsOf, problemText } = useFailureWords();
  const { run } = useSaves();
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly attempt: number }>({
    error: null,
    attempt: 0,
  });
  useShortcut('Ctrl+Enter', () => setIsAsking(true));

  const finalise = (): void => {
    setIsPending(true);
    run(async (present) => {
      const unsaved = await unsavedText(present);
      if (unsaved.length > 0) throw new OperationError('conflict', unsaved, null);
      await call('meeting.finalise', { id: present.id, rowVersion: present.rowVersion });
    })
      .catch((error: unknown) => setFailure(({ attempt }) => ({ error, attempt: attempt + 1 })))
      .finally(() => {
        setIsPending(false);
        setIsAsking(false);
      });
  };
  const { error, attempt } = failure;
  const problems = error instanceof OperationError ? error.problems : [];
  const missing = problems.map((problem) => ({ ...placeOf(problem, meeting), problem }));
  const { agenda, attendees } = meeting;
  const undated = undatedRoles(meeting).length;
  const unended = agenda.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null).length;
  const facts = [
    ['present', attendees.filter(({ attendance }) => attendance === 'present').length],
    ['cases', agenda.length],
    ['decided', agenda.filter(({ decided }) => decided.trim() !== '').length],
    ['roles', agenda.reduce((sum, { roles }) => sum + roles.length, 0)],
  ] as const;
  return (
    <div className={styles['sheet']}>
      <ClosingSteps meeting={meeting} />
      <ErrorSummary
        errors={missing.map((place, index) => ({
          fieldId: String(index),
          label: t(`missing.${place.what}`, { name: place.name }),
          message: problemText(place.problem),
        }))}
        attempt={attempt}
        onSelect={(index) => {
          const place = missing[Number(index)];
          if (place !== undefined) onGo(place.section, place.item?.id);
        }}
      />
      {error !== null && missing.length === 0 && (
        <Notice tone="error">
          <strong>{wordsOf(error).title}</strong> {wordsOf(error).safe} {wordsOf(error).todo}
        </Notice>
      )}
      <CheckPart meeting={meeting} />
      <UndatedRoles meeting={meeting} />
      <p>{t('finalise.text')}</p>
      <dl className={styles['facts']}>
        {facts.map(([fact, count]) => (
          <div key={fact}>
            <dt>{t(`finalise.${fact}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button variant="primary" shortcut="Ctrl+Enter" onPress={() => setIsAsking(true)}>
          {t('finalise.action')}
        </Button>
      </div>
      <DangerDialog
        title={t('finalise.title', { title: meeting.title })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={finalise}
        isPending={isPending}
        confirmLabel={t('finalise.action')}
        consequences={[
          ...(meeting.checkedOn === null ? [t('finalise.unchecked')] : []),
          ...(undated > 0 ? [t('finalise.undated', { count: undated })] : []),
          ...(unended > 0 ? [t('finalise.unended', { count: unended })] : []),
          t('finalise.fixed'),
          t('finalise.appended'),
        ]}
        undo={t('finalise.undo')}
      />
      <RemoveMeeting meeting={meeting} />
    </div>
  );
}

/** What may be missing, and the section where it is put right. */
const places = [
  ['heldOn', 'preparation'],
  ['basics', 'preparation'],
  ['serial', 'preparation'],
  ['attendees', 'attendees'],
  ['closing', 'record'],
  ['decided', 'record'],
  ['hearing', 'agenda'],
  ['record', 'record'],
  ['hours', 'record'],
  ['course', 'record'],
  ['roles', 'record'],
] as const;

/** Of a case the path is `agenda.N.<what>`. */
function placeOf({ path }: Problem, { agenda }: MeetingDetail) {
  const [field, index, ofCase] = path;
  const item = field === 'agenda' ? agenda[Number(index)] : undefined;
  const [what, section] = places.find(([each]) => each === (ofCase ?? field)) ?? places[0];
  return { what, section, item, name: item && `${item.caseNumber} ${item.householdLabel}` };
}
