import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../../../domain/contract/assessment.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { shownItems, withLevel } from './answers.ts';
import styles from './assessment.module.css';
import { LevelField, useLevelWord } from './LevelField.tsx';
import { Question } from './Question.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';
import type { useAssessedMembers } from './useAssessedMembers.ts';
import { Written } from './Written.tsx';

interface DomainPageProps {
  readonly domain: string;
  readonly items: readonly AssessmentItem[];
  readonly form: AssessmentForm;
  readonly members: ReturnType<typeof useAssessedMembers>;
}

/** One domain: how grave it is, then what is asked of each member, then of the household. */
export function DomainPage({ domain, items, form, members }: DomainPageProps) {
  const { t } = useTranslation('assessment');
  const { fields, change, isFinal } = form;
  const { levelWord } = useLevelWord();
  const present = fields.levels.find((each) => each.domain === domain);
  const shown = shownItems(items, domain, fields.answers, isFinal);
  const ofHousehold = shown.filter(({ perPerson }) => !perPerson);
  const ofMembers = shown.filter(({ perPerson }) => perPerson);
  return (
    <div className={styles['fields']}>
      <div className={styles['levelBlock']}>
        {isFinal ? (
          <>
            <Written label={t('field.level')} text={levelWord(present?.level ?? null)} />
            <Written label={t('field.levelNote')} text={present?.note ?? ''} />
          </>
        ) : (
          <>
            <LevelField
              label={t('field.level')}
              level={present?.level ?? null}
              onChange={(level) => change({ levels: withLevel(fields.levels, domain, { level }) })}
            />
            <TextArea
              label={t('field.levelNote')}
              rows={1}
              maxLength={2_000}
              value={present?.note ?? ''}
              onChange={(note) => change({ levels: withLevel(fields.levels, domain, { note }) })}
            />
          </>
        )}
      </div>
      {ofMembers.length > 0 && <h3>{t('ofMembers')}</h3>}
      {ofMembers.map((item) => (
        <Question key={item.code} item={item} form={form} members={members.columnsOf(item.code)} />
      ))}
      {ofHousehold.length > 0 && <h3>{t('ofHousehold')}</h3>}
      {ofHousehold.map((item) => (
        <Question key={item.code} item={item} form={form} members={[]} />
      ))}
      {shown.length === 0 && <p className={styles['quiet']}>{t(isFinal ? 'noAnswers' : 'noQuestions')}</p>}
    </div>
  );
}
