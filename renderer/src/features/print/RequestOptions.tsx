import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DistrictMapOptions } from '../district-map/print/DistrictMapOptions.tsx';

import { MapOptions } from '../household-map/MapOptions.tsx';

interface RequestOptionsProps {
  readonly request: PrintRequest;
  readonly onChange: (request: PrintRequest) => void;
}

/** What has to be said before a form leaves: for the office or to hand out, and a reason where consent is missing. */
export function RequestOptions({ request, onChange }: RequestOptionsProps) {
  const { t } = useTranslation('print');
  if ('use' in request) {
    const use = (
      <RadioGroup
        label={t('use.label')}
        description={t(`use.help.${request.use}`)}
        choices={(['office', 'handout'] as const).map((id) => ({ id, name: t(`use.${id}`) }))}
        value={request.use}
        onChange={(chosen) => onChange({ ...request, use: chosen === 'handout' ? 'handout' : 'office' })}
      />
    );
    if (request.kind !== 'household-map') return use;
    return (
      <>
        <MapOptions request={request} onChange={onChange} />
        {use}
      </>
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
  if (request.kind === 'district-map' || request.kind === 'district-map-list') {
    return <DistrictMapOptions request={request} onChange={onChange} />;
  }
  return null;
}
