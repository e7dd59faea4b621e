import { useTranslation } from 'react-i18next';
import type { Monitoring } from '../../../../domain/contract/support-plan.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './plan.module.css';

type Answers = Monitoring['answers'];

interface ReviewAnswersProps {
  readonly value: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** 振り返りの問い: the office's own questions for cases that do not move; unanswered ones are not kept. */
export function ReviewAnswers({ value, onChange }: ReviewAnswersProps) {
  const { t } = useTranslation('plan');
  const { entriesOf } = useCodes();
  const textOf = (code: string): string => value.find(({ question }) => question === code)?.text ?? '';
  const asked = entriesOf('relationshipQuestion').filter(({ active, code }) => active || textOf(code) !== '');
  return (
    <section className={styles['group']} aria-label={t('questions')}>
      <h3>{t('questions')}</h3>
      {asked.map(({ code, label }) => (
        <TextArea
          key={code}
          label={label}
          rows={1}
          maxLength={4000}
          width="full"
          value={textOf(code)}
          onChange={(text) => {
            const others = value.filter(({ question }) => question !== code);
            onChange(text === '' ? others : [...others, { question: code, text }]);
          }}
        />
      ))}
    </section>
  );
}
