import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isInVain } from '../../../../../domain/contact-note/method.ts';
import { focusField } from '../../../forms/focus-field.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import formStyles from '../../../forms/form.module.css';
import type { NoteValues } from './note-values.ts';

interface TextFieldsProps extends Pick<FormProblems, 'about'> {
  readonly isCorrection: boolean;
}

/** 事実, and where there is any 第三者から and 見立て, each in a field of its own (reference.md §3.5). */
export function TextFields({ isCorrection, about }: TextFieldsProps) {
  const { t } = useTranslation('note');
  const { control, watch } = useFormContext<NoteValues>();
  const [method, thirdParty, judgement] = watch(['method', 'thirdParty', 'judgement']);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Apart>>(new Set());
  const mayBeSilent = method !== null && isInVain(method);
  const isShown = { thirdParty: thirdParty !== '', judgement: judgement !== '' };
  // `autoFocus` would leave the field where it is, out of sight.
  const bodyId = about('body').id;
  useEffect(() => {
    if (!isCorrection) focusField(bodyId);
  }, [isCorrection, bodyId]);
  const unfold = (name: Apart): void => {
    flushSync(() => setUnfolded(new Set([...unfolded, name])));
    focusField(about(name).id);
  };
  useShortcut('Alt+T', () => unfold('thirdParty'));
  useShortcut('Alt+J', () => unfold('judgement'));
  const isFolded = (name: Apart): boolean => !isShown[name] && !unfolded.has(name);
  return (
    <>
      <Controller
        control={control}
        name="body"
        render={({ field }) => (
          <TextArea
            {...field}
            {...about('body')}
            description={t(mayBeSilent ? 'help.bodyInVain' : 'help.body')}
            rows={5}
            isRequired={!mayBeSilent && thirdParty.trim() === '' && judgement.trim() === ''}
          />
        )}
      />
      {apart
        .filter((name) => !isFolded(name))
        .map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <TextArea {...field} {...about(name)} description={t(`help.${name}`)} rows={3} />
            )}
          />
        ))}
      {apart.some(isFolded) && (
        <div className={formStyles['actions']}>
          {isFolded('thirdParty') && (
            <Button size="small" shortcut="Alt+T" onPress={() => unfold('thirdParty')}>
              {t('unfoldThirdParty')}
            </Button>
          )}
          {isFolded('judgement') && (
            <Button size="small" shortcut="Alt+J" onPress={() => unfold('judgement')}>
              {t('unfoldJudgement')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

const apart = ['thirdParty', 'judgement'] as const;
type Apart = (typeof apart)[number];
