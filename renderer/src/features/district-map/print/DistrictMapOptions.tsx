import { useTranslation } from 'react-i18next';
import { mapAudiences } from '../../../../../domain/contract/district-map.ts';
import { districtId } from '../../../../../domain/contract/scalars.ts';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import type { PaperName } from '../../../../../domain/district-map/paper.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TagPicker } from '../../../ui/TagPicker.tsx';
import { useDistricts } from '../../household/useDistricts.ts';
import { useLayers } from '../useLayers.ts';

type MapRequest = Extract<PrintRequest, { kind: 'district-map' }>;
type ListRequest = Extract<PrintRequest, { kind: 'district-map-list' }>;

interface DistrictMapOptionsProps {
  readonly request: MapRequest | ListRequest;
  readonly onChange: (request: PrintRequest) => void;
}

const kinds = ['district-map', 'district-map-list'] as const;
const papers = ['a4', 'a3', 'a2', 'a1'] as const satisfies readonly PaperName[];

/** Who is to see the map decides what is on it; then the layers and the paper. */
export function DistrictMapOptions({ request, onChange }: DistrictMapOptionsProps) {
  const { t } = useTranslation('districtMap');
  const { choices } = useDistricts();
  const { layers } = useLayers();
  // While the list is looked at, the map keeps what was chosen for it.
  const [map, setMap] = useRemembered<MapRequest | null>(
    'districtMap.print',
    request.kind === 'district-map' ? request : null,
  );
  const change = (next: MapRequest | ListRequest): void => {
    if (next.kind === 'district-map') setMap(next);
    onChange(next);
  };
  const { sheetId, audience, districtIds } = request;
  const showKind = (kind: string): void => {
    if (kind === request.kind) return;
    if (kind === 'district-map-list') change({ kind, sheetId, audience, districtIds });
    else if (map !== null) change({ ...map, sheetId, audience, districtIds });
  };
  return (
    <>
      <RadioGroup
        label={t('print.what')}
        description={t(`print.whatHelp.${request.kind}`)}
        choices={kinds.map((id) => ({ id, name: t(`print.kind.${id}`) }))}
        value={request.kind}
        onChange={showKind}
      />
      <RadioGroup
        label={t('print.audience')}
        description={t(`print.audienceHelp.${audience}`)}
        choices={mapAudiences.map((id) => ({ id, name: t(`print.for.${id}`) }))}
        value={audience}
        onChange={(id) =>
          change({ ...request, audience: mapAudiences.find((each) => each === id) ?? 'office' })
        }
      />
      {audience === 'commissioner' && (
        <TagPicker
          label={t('print.districts')}
          description={t('print.districtsHelp')}
          isRequired
          choices={choices}
          value={districtIds}
          onChange={(ids) => change({ ...request, districtIds: ids.map((id) => districtId.parse(id)) })}
        />
      )}
      {request.kind === 'district-map' && (
        <>
          <RadioGroup
            label={t('print.paper')}
            choices={papers.map((id) => ({ id, name: id.toUpperCase() }))}
            value={request.paper}
            onChange={(id) => change({ ...request, paper: papers.find((each) => each === id) ?? 'a4' })}
          />
          <Checkbox isSelected={request.tiles} onChange={(tiles) => change({ ...request, tiles })}>
            {t('print.tiles')}
          </Checkbox>
          <Checkbox
            isSelected={request.withLines}
            onChange={(withLines) => change({ ...request, withLines })}
          >
            {t('layers.support')}
          </Checkbox>
          <CheckboxGroup
            label={t('layers.title')}
            direction="column"
            choices={layers.map(({ code, label }) => ({ id: code, name: label }))}
            value={request.layers}
            onChange={(chosen) => change({ ...request, layers: chosen })}
          />
        </>
      )}
    </>
  );
}
