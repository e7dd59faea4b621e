import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatRelationship, parseRelationshipText } from '../../../../domain/kinship/relationship.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextControl } from './controls.tsx';
import type { MemberValues } from './memberForm.ts';
import styles from './MemberDialog.module.css';
import { chainChoices, chainOf, idOf, linkChoices } from './relationshipChoices.ts';

/** 続柄 from the register's words, joined by の, or in the staff's own. */
export function RelationshipField({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('household');
  const {
    field: { ref, ...field },
  } = useController<MemberValues, 'membership.relationship'>({
    name: 'membership.relationship',
  });
  const words = useController<MemberValues, 'membership.relationshipText'>({
    name: 'membership.relationshipText',
  }).field;
  const [isInWords, setIsInWords] = useState(words.value !== '');
  const links = linkChoices(field.value);
  const recognised = isInWords ? parseRelationshipText(words.value) : undefined;

  const choose = (chain: string[]): void => {
    field.onChange(chain);
    words.onChange('');
    setIsInWords(false);
  };
  if (isInWords || words.value !== '') {
    return (
      <div className={styles['relationship']}>
        <TextControl
          name="membership.relationshipText"
          {...about('membership.relationshipText')}
          description={t('field.relationshipTextHelp')}
          width="medium"
        />
        <div className={styles['buttons']}>
          {recognised !== undefined && recognised.length <= 4 && (
            <Button
              size="small"
              onPress={() => {
                choose([...recognised]);
              }}
            >
              {t('field.takeRelationship', { relationship: formatRelationship(recognised) })}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              choose(field.value);
            }}
          >
            {t('field.chooseRelationship')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles['relationship']}>
      <ComboBox
        {...about('membership.relationship')}
        choices={chainChoices(field.value)}
        value={field.value.length === 0 ? null : idOf(field.value)}
        onChange={(id) => {
          field.onChange(id === null ? [] : chainOf(id));
        }}
        onBlur={field.onBlur}
        ref={ref}
        width="short"
      />
      {links.length > 0 && (
        <Select
          label={t('field.link')}
          placeholder={t('field.linkPlaceholder')}
          choices={links}
          value={null}
          onChange={(id) => {
            if (id !== null) field.onChange([...field.value, ...chainOf(id)]);
          }}
          width="short"
        />
      )}
      <div className={styles['buttons']}>
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setIsInWords(true);
          }}
        >
          {t('field.writeRelationship')}
        </Button>
      </div>
    </div>
  );
}
