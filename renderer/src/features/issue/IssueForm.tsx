import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { issueStates, type CaseIssue } from '../../../../domain/contract/case-issue.ts';
import { call } from '../../bridge/bridge.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import formStyles from '../../forms/form.module.css';
import { household, issueValuesOf, toIssue } from './issue-values.ts';

interface IssueFormProps {
  readonly detail: CaseDetail;
  /** Null: a new one. */
  readonly issue: CaseIssue | null;
  readonly onClose: () => void;
}

/** One 課題: whose, which, since when, and how it stands. */
export function IssueForm({ detail, issue, onClose }: IssueFormProps) {
  const { t } = useTranslation(['issue', 'common']);
  const today = useToday();
  const { choicesOf } = useCodes();
  const { control, getValues } = useForm({ defaultValues: issueValuesOf(issue, today) });
  const { failure, attempt, isPending, run, forget } = useAttempt();
  const values = useWatch({ control });
  const problems = useFormProblems(failure, {
    id: 'issue',
    labels: {
      code: t('issue:field.code'),
      personId: t('issue:field.person'),
      note: t('issue:field.note'),
      state: t('issue:field.state'),
      foundOn: t('issue:field.foundOn'),
      resolvedOn: t('issue:field.resolvedOn'),
    },
    values,
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const fields = toIssue(getValues(), today);
    if (issue === null) await call('caseIssue.add', { caseId: detail.id, ...fields });
    else await call('caseIssue.save', { id: issue.id, rowVersion: issue.rowVersion, ...fields });
    showToast({ text: t('issue:saved') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  useShortcut('Escape', onClose);
  return (
    <FormGroup title={t(issue === null ? 'issue:add' : 'issue:change')}>
      <FormNotices problems={problems} attempt={attempt} onReload={forget} />
      <div className={formStyles['form']}>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="code"
            render={({ field }) => (
              <ComboBox
                {...field}
                {...about('code')}
                autoFocus={issue === null}
                choices={choicesOf('issue', issue === null ? [] : [issue.code])}
                isRequired
                width="wide"
              />
            )}
          />
          <Controller
            control={control}
            name="personId"
            render={({ field }) => (
              <Select
                {...field}
                {...about('personId')}
                choices={[
                  { id: household, name: t('issue:household') },
                  ...detail.members.map(({ personId, name }) => ({ id: personId, name })),
                  ...gone(detail, issue),
                ]}
                width="medium"
              />
            )}
          />
        </div>
        <Controller
          control={control}
          name="note"
          render={({ field }) => (
            <TextField {...field} {...about('note')} description={t('issue:help.note')} maxLength={400} />
          )}
        />
        <Controller
          control={control}
          name="state"
          render={({ field }) => (
            <RadioGroup
              {...field}
              {...about('state')}
              choices={issueStates.map((id) => ({ id, name: t(`issue:state.${id}`) }))}
            />
          )}
        />
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="foundOn"
            render={({ field }) => <DateField {...field} {...about('foundOn')} today={today} isRequired />}
          />
          {values.state === 'resolved' && (
            <Controller
              control={control}
              name="resolvedOn"
              render={({ field }) => (
                <DateField {...field} {...about('resolvedOn')} today={today} isRequired />
              )}
            />
          )}
        </div>
      </div>
      <FormFoot status={null}>
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void run(save)}>
          {t('common:action.save')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onPress={onClose}>
          {t('common:action.cancel')}
        </Button>
      </FormFoot>
    </FormGroup>
  );
}

/** The person of an old issue who lives here no longer. */
function gone(detail: CaseDetail, issue: CaseIssue | null) {
  const personId = issue?.personId ?? null;
  if (personId === null || detail.members.some((member) => member.personId === personId)) return [];
  return [{ id: personId, name: issue?.personName ?? '' }];
}
