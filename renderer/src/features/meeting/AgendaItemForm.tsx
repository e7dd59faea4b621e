import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isConsented } from '../../../../domain/consent/gate.ts';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import { agendaKinds, type AgendaItem } from '../../../../domain/contract/meeting.ts';
import { routes } from '../../app/routes.ts';
import { call } from '../../bridge/bridge.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import { ConsentGate } from './ConsentGate.tsx';
import { toHearing, type Hearing } from './hearing.ts';
import { isBlocked } from './is-blocked.ts';
import { RecordConsentDialog } from './preparation/RecordConsentDialog.tsx';
import { itemOf, savableItem } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import { useBasisChoices } from './useBasisChoices.ts';
import styles from './meeting.module.css';

interface AgendaItemFormProps {
  readonly item: AgendaItem;
  readonly order: number;
  /** Those the type of the meeting can hold. */
  readonly bases: readonly LegalBasis[];
}

/** How one case is heard. A basis that needs a missing consent is not saved: the gate says the ways on. */
export function AgendaItemForm({ item, order, bases }: AgendaItemFormProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { consentStatus } = item;
  const { ruleOf } = useLegalBases();
  const choices = useBasisChoices(bases);
  const [isRecording, setIsRecording] = useState(false);
  const hearingOf = (typed: Hearing) => ({ ...typed, consentStatus, rule: ruleOf(typed.legalBasis) });
  const autosave = useAutosave<Hearing, Hearing>({
    form: `meetingAgenda:${item.id}`,
    saved: item,
    toTyped: toHearing,
    read: (typed) => {
      if (isBlocked(hearingOf(typed))) return { ok: false, problems: { legalBasis: 'consent-required' } };
      return {
        ok: true,
        fields: ruleOf(typed.legalBasis) === 'consent' ? typed : { ...typed, exceptionReason: '' },
      };
    },
    save: (fields, meeting) =>
      call('meeting.saveCase', { ...savableItem(itemOf(meeting, item.id)), ...fields }),
  });
  const { typed, set, flush } = autosave;
  const setNow = (change: Partial<Hearing>): void => {
    set({ ...typed, ...change });
    flush();
  };
  const name = `${item.caseNumber} ${item.householdLabel}`;
  const mayHaveReason = ruleOf(typed.legalBasis) === 'consent' && !isConsented(consentStatus);
  return (
    <section className={styles['form']} onBlur={flush} aria-label={name}>
      <header className={styles['itemHead']}>
        <h2>
          {order} <Link href={routes.case(item.caseId)}>{name}</Link>
        </h2>
        <ConsentBadge hearing={hearingOf(typed)} />
      </header>
      <SaveNotices autosave={autosave} />
      <div className={cx(styles['fieldRow'], styles['hearing'])}>
        <Select
          label={t('field.kind')}
          width="short"
          choices={agendaKinds.map((id) => ({ id, name: t(`word:agendaKind.${id}`) }))}
          value={typed.kind}
          onChange={(id) => setNow({ kind: agendaKinds.find((kind) => kind === id) ?? typed.kind })}
        />
        <Select
          label={t('field.legalBasis')}
          width="wide"
          description={t(
            ruleOf(typed.legalBasis) === 'consent' ? 'basis.needsConsent' : 'basis.withoutConsent',
          )}
          choices={choices}
          value={typed.legalBasis}
          onChange={(id) =>
            setNow({ legalBasis: choices.find((basis) => basis.id === id)?.id ?? typed.legalBasis })
          }
        />
      </div>
      {isBlocked(hearingOf(typed)) ? (
        <ConsentGate
          caseName={name}
          consent={consentStatus}
          basis={typed.legalBasis}
          bases={bases}
          onRecord={() => setIsRecording(true)}
          onProceed={setNow}
        />
      ) : (
        mayHaveReason && (
          <TextArea
            label={t('field.exceptionReason')}
            description={t('field.exceptionReasonHelp')}
            width="wide"
            rows={1}
            maxLength={400}
            value={typed.exceptionReason}
            onChange={(reason) => set({ ...typed, exceptionReason: reason.replace(/\r?\n/gu, ' ') })}
          />
        )
      )}
      <TextArea
        label={t('field.questions')}
        description={t('field.questionsHelp')}
        width="wide"
        rows={5}
        maxLength={4_000}
        value={typed.questions}
        onChange={(questions) => set({ ...typed, questions })}
      />
      {isRecording && <RecordConsentDialog caseId={item.caseId} onClose={() => setIsRecording(false)} />}
    </section>
  );
}
