import type { Locator, Page } from '@playwright/test';
import { escaped, type Words } from './words.ts';

/** The keys that a button shows after its words. */
const keys = '(\\s*(Ctrl|Alt|Esc|F\\d|Pg)[\\w\\s↑↓]*)?';

/** What the staff sees and presses, by the words on it. */
export interface Screen {
  readonly page: Page;
  readonly t: Words;
  /** The same within a part of the page. */
  within(part: Locator): Screen;
  button(words: string): Locator;
  link(words: string): Locator;
  field(label: string): Locator;
  /** A list that one types into. */
  combo(label: string): Locator;
  /** Types into such a list; it stands open with what fits. */
  typeInto(label: string, words: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** A list that one opens. */
  select(label: string, option: string): Promise<void>;
  radio(label: string, option: string): Promise<void>;
  tick(words: string): Promise<void>;
  tab(name: string): Locator;
  dialog(name?: string): Locator;
  alert(): Locator;
  heading(words: string): Locator;
}

export function screenOf(page: Page, t: Words, part: Locator = page.locator('body')): Screen {
  const labelled = (label: string): RegExp =>
    new RegExp(`^${escaped(label)}(\\s*${escaped(t('ui:field.required'))})?$`, 'u');
  const combo = (label: string): Locator => part.getByRole('combobox', { name: labelled(label) });
  const option = (name: string): Locator => page.getByRole('option', { name, exact: true });
  const typeInto = async (label: string, words: string): Promise<void> => {
    // Focus scrolls the page to the field, and the news of that comes a frame later. A list that a key
    // opened within this frame closes again, as it does whenever its page scrolls: nobody types so soon.
    await combo(label).focus();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve();
            });
          });
        }),
    );
    await combo(label).fill(words);
  };
  return {
    page,
    t,
    within: (inner) => screenOf(page, t, inner),
    button: (words) => part.getByRole('button', { name: new RegExp(`^${escaped(words)}${keys}$`, 'u') }),
    link: (words) => part.getByRole('link', { name: new RegExp(`^${escaped(words)}`, 'u') }),
    field: (label) => part.getByRole('textbox', { name: labelled(label) }),
    combo,
    typeInto,
    choose: async (label, name) => {
      await typeInto(label, name);
      await option(name).click();
    },
    select: async (label, name) => {
      // The name of such a button is its present value, then its label; a summary of errors names fields too.
      const button = part
        .getByRole('button', {
          name: new RegExp(`${escaped(label)}(\\s*${escaped(t('ui:field.required'))})?$`, 'u'),
        })
        .and(page.locator('[aria-haspopup]'));
      await button.click();
      await option(name).click();
    },
    radio: (label, name) =>
      part
        .getByRole('radiogroup', { name: labelled(label) })
        .getByText(name, { exact: true })
        .click(),
    tick: (words) => part.getByText(words, { exact: true }).click(),
    tab: (name) => part.getByRole('tab', { name: new RegExp(`^${escaped(name)}`, 'u') }),
    dialog: (name) =>
      page
        .getByRole('dialog', name === undefined ? {} : { name })
        .or(page.getByRole('alertdialog', name === undefined ? {} : { name })),
    alert: () => part.getByRole('alert'),
    heading: (words) => part.getByRole('heading', { name: words }),
  };
}
