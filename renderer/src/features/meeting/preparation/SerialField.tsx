import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call, OperationError } from '../../../bridge/bridge.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useAutosave } from '../useAutosave.ts';
import { SaveNotices } from '../SaveNotices.tsx';

interface Typed {
  readonly serial: number | null;
}

/** 回次: the number of the meeting within its 年度. */
export function SerialField({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const autosave = useAutosave<Typed, Typed>({
    form: `meetingSerial:${meeting.id}`,
    saved: meeting,
    toTyped: ({ serial }) => ({ serial }),
    read: (typed) =>
      typed.serial === null ? { ok: false, problems: { serial: 'required' } } : { ok: true, fields: typed },
    save: ({ serial }, { id, rowVersion }) =>
      call('meeting.setSerial', { id, rowVersion, serial: serial ?? 1 }),
  });
  const { typed, set, flush, failure } = autosave;
  const isTaken = failure instanceof OperationError && failure.code === 'conflict';
  const reason = autosave.problems['serial'];
  const taken = isTaken ? t('serial.taken', { serial: typed.serial }) : undefined;
  return (
    <>
      {!isTaken && <SaveNotices autosave={autosave} />}
      <NumberField
        id="meeting-serial"
        label={t('field.serial')}
        description={t('field.serialHelp')}
        unit={t('serial.unit')}
        minValue={1}
        maxValue={999}
        value={typed.serial}
        error={reason === undefined ? taken : problemText({ path: ['serial'], reason })}
        onChange={(serial) => set({ serial })}
        onBlur={flush}
      />
    </>
  );
}
