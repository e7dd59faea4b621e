import type { Page } from '@playwright/test';
import type { Desk } from '../host.ts';
import type { Screen } from '../screen.ts';
import type { Language, Words } from '../words.ts';

/** What every part of the app is seen through. */
export interface View {
  readonly page: Page;
  readonly screen: Screen;
  readonly t: Words;
  readonly desk: Desk;
  useLanguage(language: Language): void;
}

/** A part of the app as the staff uses it. */
export abstract class Pages {
  protected readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  protected get page(): Page {
    return this.view.page;
  }

  protected get screen(): Screen {
    return this.view.screen;
  }

  protected get t(): Words {
    return this.view.t;
  }
}
