/** What the office calls the codes that a map shows. */
export interface ChangeWords {
  readonly careNeed: (code: string) => string;
  readonly mark: (code: string) => string;
}
