import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../../../domain/contract/assessment.ts';
import { cx } from '../../ui/cx.ts';
import { answerTo, withAnswer } from './answers.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './assessment.module.css';
import { questionPlace } from './places.ts';
import type { AssessmentForm } from './useAssessmentForm.ts';
import type { AssessedMember } from './useAssessedMembers.ts';
import { Written } from './Written.tsx';

interface QuestionProps {
  readonly item: AssessmentItem;
  readonly form: AssessmentForm;
  readonly members: readonly AssessedMember[];
}

/** One question: once for the household, or in a column for each member. */
export function Question({ item, form, members }: QuestionProps) {
  const { t } = useTranslation('assessment');
  const asked = item.perPerson ? members : [{ id: null, name: item.label }];
  const answers = asked.map(({ id, name }) => {
    const values = answerTo(form.fields.answers, item.code, id);
    return (
      <div
        key={id ?? ''}
        id={questionPlace(item.code, id)}
        className={cx(values.length === 0 && !form.isFinal && styles['open'])}
      >
        {form.isFinal ? (
          <Written label={name} text={values.join('、')} />
        ) : (
          <AnswerField
            item={item}
            label={name}
            values={values}
            onChange={(next) =>
              form.change({ answers: withAnswer(form.fields.answers, item.code, id, next) })
            }
          />
        )}
      </div>
    );
  });
  return (
    <section className={cx(styles['question'], item.reported && styles['reported'])} aria-label={item.label}>
      {item.perPerson && <h4 className={styles['questionTitle']}>{item.label}</h4>}
      {item.perPerson ? <div className={styles['members']}>{answers}</div> : answers}
      {item.help !== '' && !form.isFinal && <p className={styles['hint']}>{item.help}</p>}
      {item.reported && <p className={styles['hint']}>{t('reported')}</p>}
      {!item.active && <p className={styles['hint']}>{t('retired')}</p>}
    </section>
  );
}
