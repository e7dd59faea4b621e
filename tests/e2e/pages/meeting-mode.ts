import type { Locator } from '@playwright/test';
import { Pages } from './pages.ts';

/** 会議モード, by its keys. */
export class MeetingModePages extends Pages {
  field(name: 'reported' | 'discussed' | 'decided'): Locator {
    return this.page.getByRole('textbox', { name: this.t(`meeting:field.${name}`) });
  }

  role(column: 'agency' | 'worker' | 'task' | 'due', number: number): Locator {
    const label = this.t('meeting:row.field', { column: this.t(`meeting:column.${column}`), number });
    return this.page.getByLabel(label, { exact: true });
  }

  /** 開会: everybody is there, the duty of secrecy is read out and acknowledged. */
  async open(): Promise<void> {
    await this.screen.button(this.t('meeting:header.begin')).click();
    await this.screen.button(this.t('meeting:attendees.allPresent')).click();
    await this.screen.tick(this.t('meetingMode:opening.readOut'));
    await this.screen.button(this.t('meetingMode:opening.allAcknowledged')).click();
  }

  async nextCase(): Promise<void> {
    await this.page.keyboard.press('Alt+PageDown');
  }

  /** A line of the notes, which is then taken up by a key. */
  async note(line: string, key: 'F3' | 'F4'): Promise<void> {
    await this.page.keyboard.type(`\n${line}`);
    await this.page.keyboard.press(key);
  }
}
