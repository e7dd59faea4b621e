/** What every field takes, so that react-hook-form's Controller fits them all alike. */
export interface FieldProps {
  /** Stands above the field. */
  readonly label: string;
  /** One line of help under the field. */
  readonly description?: string | undefined;
  /** Stands beside the field; the field is then marked as wrong. */
  readonly error?: string | undefined;
  /** Shown as 必須. */
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Id of the control, to be named in an ErrorSummary. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly width?: FieldWidth | undefined;
}

export type FieldWidth = 'short' | 'medium' | 'wide' | 'full';

/** A choice of a list. `detail` is a quiet second text, `keywords` are found but not shown (kana, older names). */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly keywords?: string | undefined;
  /** Depth in a tree, from 0: shown indented. */
  readonly level?: 0 | 1 | 2 | undefined;
}

/** How react-aria is told of an error; the form itself validates, not the browser. */
export function errorOf(error: string | undefined): { isInvalid: boolean; validationBehavior: 'aria' } {
  return { isInvalid: error !== undefined && error !== '', validationBehavior: 'aria' };
}
