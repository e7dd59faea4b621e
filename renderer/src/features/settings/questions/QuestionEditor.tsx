import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../../../../domain/contract/assessment.ts';
import { call } from '../../../bridge/bridge.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { moved } from '../codes/code-lists.ts';
import { PlaceButtons } from '../codes/PlaceButtons.tsx';
import { FormPane } from '../FormPane.tsx';
import { useRecordEditor } from '../../../forms/useRecordEditor.ts';
import { optionsIn, problemOf } from './question-fields.ts';

const kinds = ['text', 'choice', 'choices', 'number'] as const;
type Fields = Omit<AssessmentItem, 'code' | 'rowVersion'>;

/** One question. Its code stays, and an answer keeps its words: earlier versions read as they were written. */
export function QuestionEditor({
  item,
  items,
}: {
  readonly item: AssessmentItem;
  readonly items: readonly AssessmentItem[];
}) {
  const { t } = useTranslation(['settings', 'problem']);
  const { code, rowVersion, ...stored } = item;
  const [optionText, setOptionText] = useState(stored.options.join('\n'));
  const [moveError, setMoveError] = useState<unknown>(null);
  const { fields, change, saving } = useRecordEditor<Fields>({
    stored,
    rowVersion,
    save: (value, version) => call('assessmentItem.save', { code, rowVersion: version, ...value }),
    savable: (value) => (problemOf(value) === null ? value : null),
  });
  const problem = problemOf(fields);
  const isChoice = fields.kind === 'choice' || fields.kind === 'choices';
  const move = async (direction: 'up' | 'down'): Promise<void> => {
    try {
      for (const each of moved(items, code, direction)) {
        if (each.code === code) change({ sort: each.sort });
        else await call('assessmentItem.save', each);
      }
      setMoveError(null);
    } catch (error) {
      setMoveError(error);
    }
  };
  return (
    <FormPane title={item.label} status={saving.status} error={saving.error ?? moveError}>
      <TextField
        label={t('questions.label')}
        isRequired
        maxLength={100}
        value={fields.label}
        onChange={(label) => change({ label })}
        error={problem?.field === 'label' ? t('problem:required') : undefined}
      />
      <TextArea
        label={t('questions.help')}
        description={t('questions.helpHelp')}
        rows={2}
        maxLength={400}
        value={fields.help}
        onChange={(help) => change({ help: help.replace(/\r?\n/gu, ' ') })}
      />
      <RadioGroup
        label={t('questions.kind')}
        choices={kinds.map((id) => ({ id, name: t(`questions.kinds.${id}`) }))}
        value={fields.kind}
        onChange={(kind) => change({ kind: kind as Fields['kind'] })}
      />
      {isChoice && (
        <TextArea
          label={t('questions.options')}
          description={t('questions.optionsHelp')}
          isRequired
          rows={5}
          maxLength={2_400}
          value={optionText}
          onChange={(text) => {
            setOptionText(text);
            change({ options: optionsIn(text) });
          }}
          error={problem?.field === 'options' ? t(`problem:${problem.reason}`) : undefined}
        />
      )}
      <Switch
        label={t('questions.perPerson')}
        description={t('questions.perPersonHelp')}
        isSelected={fields.perPerson}
        onChange={(perPerson) => change({ perPerson })}
      />
      <Switch
        label={t('questions.reported')}
        description={t('questions.reportedHelp')}
        isSelected={fields.reported}
        onChange={(reported) => change({ reported })}
      />
      <Switch
        label={t('active')}
        description={t('questions.activeHelp')}
        isSelected={fields.active}
        onChange={(active) => change({ active })}
      />
      <PlaceButtons
        place={items.findIndex((each) => each.code === code)}
        count={items.length}
        code={code}
        onMove={(direction) => void move(direction)}
      />
    </FormPane>
  );
}
