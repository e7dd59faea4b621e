import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';

interface Excepted {
  readonly exceptionReason: string;
}

interface ExceptionReasonProps<Request extends Excepted> {
  readonly request: Request;
  readonly onChange: (request: Request) => void;
}

/** Why a paper goes out though consent is missing. */
export function ExceptionReason<Request extends Excepted>({
  request,
  onChange,
}: ExceptionReasonProps<Request>) {
  const { t } = useTranslation('print');
  return (
    <TextField
      label={t('exception.label')}
      description={t('exception.help')}
      value={request.exceptionReason}
      maxLength={400}
      onChange={(exceptionReason) => onChange({ ...request, exceptionReason })}
    />
  );
}
