import type { Page } from '@playwright/test';
import type { Office } from '../office.ts';
import type { Screen } from '../screen.ts';
import type { Words } from '../words.ts';

/** A part of the app as the staff uses it. */
export abstract class Pages {
  protected readonly office: Office;

  constructor(office: Office) {
    this.office = office;
  }

  protected get page(): Page {
    return this.office.page;
  }

  protected get screen(): Screen {
    return this.office.screen;
  }

  protected get t(): Words {
    return this.office.t;
  }
}
