import { expect } from './expect.ts';
import type { View } from './pages/pages.ts';

/** Opens an address (what stands after the `#`) by way of 今日, so that a form which is open is left. */
export async function goTo({ page }: View, address: string): Promise<void> {
  await setHash(page, '/');
  await expect(page.locator('nav a[href="#/"]')).toHaveAttribute('aria-current', 'page');
  await setHash(page, address);
}

function setHash(page: View['page'], address: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}
