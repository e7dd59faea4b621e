import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface RequestOptionsProps {
  readonly request: PrintRequest;
  readonly onChange: (request: PrintRequest) => void;
}

/** What has to be said before a form leaves: for the office or to hand out, and a reason where consent is missing. */
export function RequestOptions({ request, onChange }: RequestOptionsProps) {
  const { t } = useTranslation('print');
  if (request.kind === 'intake' || request.kind === 'support-plan') {
    return (
      <RadioGroup
        label={t('use.label')}
        description={t(`use.help.${request.use}`)}
        choices={(['office', 'handout'] as const).map((id) => ({ id, name: t(`use.${id}`) }))}
        value={request.use}
        onChange={(use) => onChange({ ...request, use: use === 'handout' ? 'handout' : 'office' })}
      />
    );
  }
  if (request.kind === 'referral-slip') {
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
  return null;
}
