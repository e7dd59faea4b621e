import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LegalBasis } from '../../../../../domain/contract/legal-basis.ts';
import { routes } from '../../../app/routes.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Select } from '../../../ui/Select.tsx';

interface BasesFieldsProps {
  /** The usual one first. */
  readonly legalBases: readonly LegalBasis[];
  readonly onChange: (legalBases: LegalBasis[]) => void;
}

/** Under which laws the body meets, and which of them a case is heard under unless another is chosen. */
export function BasesFields({ legalBases, onChange }: BasesFieldsProps) {
  const { t } = useTranslation('settings');
  const { choices, ruleOf } = useLegalBases();
  return (
    <>
      <CheckboxGroup
        label={t('types.basis')}
        description={t('types.basisHelp')}
        direction="column"
        isRequired
        choices={choices.map((choice) => ({ ...choice, detail: t(`types.ruleText.${ruleOf(choice.id)}`) }))}
        value={legalBases}
        onChange={(ticked) => {
          const kept = legalBases.filter((basis) => ticked.includes(basis));
          const added = choices.map(({ id }) => id).filter((id) => ticked.includes(id) && !kept.includes(id));
          if (ticked.length > 0) onChange([...kept, ...added]);
        }}
      />
      {legalBases.length > 1 && (
        <Select
          label={t('types.usualBasis')}
          description={t('types.usualBasisHelp')}
          choices={choices.filter(({ id }) => legalBases.includes(id))}
          value={legalBases[0] ?? null}
          onChange={(id) => {
            const usual = legalBases.find((basis) => basis === id);
            if (usual !== undefined) onChange([usual, ...legalBases.filter((basis) => basis !== usual)]);
          }}
        />
      )}
      <p>
        <Link href={routes.settings('laws')}>{t('types.toLaws')}</Link>
      </p>
    </>
  );
}
