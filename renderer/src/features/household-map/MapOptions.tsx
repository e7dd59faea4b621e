import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

type MapRequest = Extract<PrintRequest, { kind: 'household-map' }>;

interface MapOptionsProps {
  readonly request: MapRequest;
  readonly onChange: (request: MapRequest) => void;
}

const kinds = ['genogram', 'ecomap'] as const;

/** Which drawings, and with whose names: all, or none. */
export function MapOptions({ request, onChange }: MapOptionsProps) {
  const { t } = useTranslation('householdMap');
  return (
    <>
      <CheckboxGroup
        label={t('drawing.label')}
        choices={kinds.map((id) => ({ id, name: t(`drawing.${id}`) }))}
        value={request.drawings}
        onChange={(chosen) => {
          const drawings = kinds.filter((kind) => chosen.includes(kind));
          if (drawings.length > 0) onChange({ ...request, drawings });
        }}
      />
      <RadioGroup
        label={t('names.label')}
        description={t(request.anonymous ? 'names.anonymousHelp' : 'names.namedHelp')}
        choices={(['named', 'anonymous'] as const).map((id) => ({ id, name: t(`names.${id}`) }))}
        value={request.anonymous ? 'anonymous' : 'named'}
        onChange={(value) => onChange({ ...request, anonymous: value === 'anonymous' })}
      />
    </>
  );
}
