import { useTranslation } from 'react-i18next';
import type { ShareScope } from '../../../../../domain/consent/gate.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { FormProblems } from '../../../forms/useFormProblems.ts';

const scopes = ['consented', 'council', 'office', 'statistics'] as const satisfies readonly ShareScope[];

interface Sharing {
  readonly shareScope: ShareScope;
  readonly sensitive: boolean;
}

interface SharingFieldsProps extends Pick<FormProblems, 'about'> {
  readonly value: Sharing;
  readonly onChange: (changed: Partial<Sharing>) => void;
}

/** Who may read a record, and whether it stays out of every handout. */
export function SharingFields({ value: { shareScope, sensitive }, onChange, about }: SharingFieldsProps) {
  const { t } = useTranslation(['note', 'word']);
  return (
    <>
      <RadioGroup
        {...about('shareScope')}
        value={shareScope}
        onChange={(chosen) => onChange({ shareScope: chosen as ShareScope })}
        choices={scopes.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
        description={t(`note:scopeMeans.${shareScope}`)}
      />
      <Checkbox
        id={about('sensitive').id}
        isSelected={sensitive}
        onChange={(isSelected) => onChange({ sensitive: isSelected })}
        detail={t('note:help.sensitive')}
      >
        {about('sensitive').label}
      </Checkbox>
    </>
  );
}
