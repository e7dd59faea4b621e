import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ExceptionReason } from './ExceptionReason.tsx';
import { RecipientAgency } from './RecipientAgency.tsx';

type Request = Extract<PrintRequest, { kind: 'transfer' }>;

interface TransferOptionsProps {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

/** Who takes the case over: a colleague, with all of it, or another agency, with what the consent gate lets pass. */
export function TransferOptions({ request, onChange }: TransferOptionsProps) {
  const { t } = useTranslation('print');
  const isAgency = request.to === 'agency';
  return (
    <>
      <RadioGroup
        label={t('transfer.to')}
        description={t(`transfer.help.${request.to}`)}
        choices={(['successor', 'agency'] as const).map((id) => ({ id, name: t(`transfer.${id}`) }))}
        value={request.to}
        onChange={(to) => onChange({ ...request, to: to === 'agency' ? 'agency' : 'successor' })}
      />
      {isAgency ? (
        <RecipientAgency request={request} onChange={onChange} />
      ) : (
        <TextField
          label={t('transfer.successorName')}
          value={request.recipient}
          maxLength={100}
          onChange={(recipient) => onChange({ ...request, recipient })}
        />
      )}
      <TextArea
        label={t('transfer.reason')}
        value={request.reason}
        maxLength={2000}
        onChange={(reason) => onChange({ ...request, reason })}
      />
      {isAgency && <ExceptionReason request={request} onChange={onChange} />}
    </>
  );
}
