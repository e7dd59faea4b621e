import { useTranslation } from 'react-i18next';
import { districtId, type DistrictId } from '../../../../domain/contract/scalars.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { FieldProps } from '../../ui/fieldProps.ts';
import { useDistricts } from './useDistricts.ts';

interface DistrictFieldProps extends Pick<FieldProps, 'id' | 'label' | 'error'> {
  readonly value: DistrictId | null;
  readonly onChange: (id: DistrictId | null) => void;
  readonly onBlur?: () => void;
}

/** 行政区: one of the tree, with the whole of its name beneath. */
export function DistrictField({ value, ...rest }: DistrictFieldProps) {
  const { t } = useTranslation('household');
  const { choices, pathOf } = useDistricts();
  const path = pathOf(value);
  return (
    <ComboBox
      {...rest}
      description={choices?.length === 0 ? t('field.noDistricts') : path}
      choices={choices}
      value={value}
      onChange={(id) => {
        rest.onChange(districtId.safeParse(id).data ?? null);
      }}
      width="medium"
    />
  );
}
