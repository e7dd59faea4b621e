import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './ErrorSummary.module.css';

export interface FormErrorItem {
  /** Id of the field's control. */
  readonly fieldId: string;
  readonly label: string;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormErrorItem[];
  /** Instead of focusing the element with the id: where the field stands on another page. */
  readonly onSelect?: ((fieldId: string) => void) | undefined;
  /** Counts the attempts to finish; each new one brings focus here. */
  readonly attempt?: number | undefined;
}

/** All errors of a form, on top of it, each leading to its field. */
export function ErrorSummary({ errors, onSelect, attempt = 0 }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <section className={styles['summary']} ref={summary} tabIndex={-1} role="alert">
      <h3 className={styles['title']}>
        <Icon name="stop" />
        {t('errors.title', { count: errors.length })}
      </h3>
      <ul className={styles['list']}>
        {errors.map(({ fieldId, label, message }) => (
          <li key={fieldId}>
            <button
              type="button"
              className={styles['link']}
              onClick={() => {
                if (onSelect) onSelect(fieldId);
                else focusField(fieldId);
              }}
            >
              {label}
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('errors.note')}</p>
    </section>
  );
}

/** The control itself, or the first control of a group. */
function focusField(fieldId: string): void {
  const controls = 'input, textarea, button';
  const field = document.getElementById(fieldId);
  const control = field?.matches(controls) === true ? field : field?.querySelector<HTMLElement>(controls);
  control?.focus();
}
