import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { useTypedDraft } from './useTypedDraft.ts';
import styles from './meeting.module.css';

interface TypedAmendment {
  readonly agendaItemId: AgendaItemId | null;
  readonly text: string;
  readonly reason: string;
}

const blank: TypedAmendment = { agendaItemId: null, text: '', reason: '' };
const whole = 'whole';

/** 追記・訂正: added beneath finalised minutes, with its reason. */
export function AmendmentForm({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const form = useTypedDraft<TypedAmendment>(`meetingAmendment:${meeting.id}`, blank);
  const { typed, notice } = form;
  const amend = useCommand('meeting.amend');
  const { failure, isPending, run } = useAttempt();
  const [isTried, setIsTried] = useState(false);
  const set = (change: Partial<TypedAmendment>): void => form.set({ ...typed, ...change });
  const required = (text: string): string | undefined =>
    isTried && text.trim() === '' ? problemText({ path: [], reason: 'required' }) : undefined;
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (typed.text.trim() === '' || typed.reason.trim() === '') return;
    await amend.mutateAsync({ id: meeting.id, ...typed });
    setIsTried(false);
    await form.clear();
    showToast({ text: t('amend.done') });
  };
  useShortcut('Ctrl+Enter', () => void run(submit));
  return (
    <section className={styles['form']} aria-label={t('amend.title')}>
      <h2>{t('amend.title')}</h2>
      <p className={styles['quiet']}>{t('amend.text')}</p>
      {notice !== null && <DraftNotice {...notice} />}
      <FailureNotice failure={failure} />
      <Select
        label={t('amend.target')}
        width="medium"
        choices={[
          { id: whole, name: t('amend.whole') },
          ...meeting.agenda.map(({ id, caseNumber, householdLabel }) => ({
            id,
            name: `${caseNumber} ${householdLabel}`,
          })),
        ]}
        value={typed.agendaItemId ?? whole}
        onChange={(id) => set({ agendaItemId: meeting.agenda.find((item) => item.id === id)?.id ?? null })}
      />
      <TextArea
        label={t('amend.content')}
        isRequired
        width="wide"
        maxLength={4_000}
        value={typed.text}
        error={required(typed.text)}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={t('amend.reason')}
        isRequired
        width="wide"
        maxLength={200}
        value={typed.reason}
        error={required(typed.reason)}
        onChange={(reason) => set({ reason })}
      />
      <div>
        <Button
          variant="primary"
          shortcut="Ctrl+Enter"
          isPending={isPending}
          onPress={() => void run(submit)}
        >
          {t('amend.action')}
        </Button>
      </div>
    </section>
  );
}
