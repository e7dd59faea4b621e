import { expect, test } from './fixtures.ts';
import { ConsentPages } from './pages/consent.ts';

const number = '7-007';
const person = '鷲尾 源一';
const niece = '三浦谷 佳代';
const hospital = '町立見本病院 地域連携室';
const school = '見本町立見本中学校';

test('consent to one agency: what it opens, what it does not, an exception on record, and the withdrawal', async ({
  office,
}) => {
  const { start, frame, page, screen, t } = office;
  const consent = new ConsentPages(office, frame);
  await start.openPractice();
  await consent.open(number);

  await test.step('consent for chosen agencies needs their names', async () => {
    const form = await consent.begin(person);
    await form.radio(t('consent:field.status'), t('consent:status.written'));
    await form.radio(t('consent:field.agencies'), t('consent:agencies.some'));
    await form.button(t('consent:save')).click();
    await expect(screen.alert().filter({ hasText: t('consent:field.agencyIds') })).toBeVisible();
    await page.getByRole('button', { name: hospital }).click();
    await form.button(t('consent:save')).click();
    await frame.isTold(t('consent:saved'));
    await expect(consent.standing(person)).toContainText(t('consent:onlyAgencies', { agencies: hospital }));
    await expect(consent.standing(niece)).toContainText(t('consent:standing.unconfirmed'));
  });

  await test.step('what was for the council alone is not released by it', async () => {
    const council = page.getByRole('region', { name: t('consent:council.title') });
    await expect(council).toContainText('自動では共有されません');
    await council.getByText(t('consent:council.list')).click();
    await expect(council.getByRole('link').first()).toBeVisible();
  });

  await test.step('the hospital may be told of him, the school may not, nobody of the niece', async () => {
    const form = await consent.share();
    await form.choose(t('consent:share.field.recipientAgencyId'), hospital);
    await form.tick(t('consent:part.notes'));
    await expect(consent.gate()).toContainText(t('consent:gate.verdict.allowed'));
    await expect(consent.gate()).toContainText('支援会議限定の記録');
    await form.choose(t('consent:share.field.recipientAgencyId'), school);
    await expect(consent.gate()).toContainText(t('consent:gate.reason.agency'));
    await form.choose(t('consent:share.field.recipientAgencyId'), hospital);
    await form.tick(niece);
    await expect(consent.gate()).toContainText(t('consent:gate.reason.unconfirmed'));
    await expect(form.button(t('consent:share.record'))).toBeDisabled();
  });

  await test.step('told all the same on another ground, with the reason in the log', async () => {
    const reason = '生命の危険があり、本人に確かめる間がない';
    const form = screen.within(page.getByRole('form', { name: t('consent:share.title') }));
    await form.field(t('consent:share.field.recipient')).fill('見本病院 相談員');
    await form.field(t('consent:share.field.exceptionReason')).fill(reason);
    await expect(consent.gate()).toContainText(t('consent:gate.verdict.allowed-by-exception'));
    await form.field(t('consent:share.field.content')).fill('搬送のときの様子');
    await form.button(t('consent:share.record')).click();
    await expect(consent.log('搬送のときの様子')).toContainText(reason);
    await expect(consent.log('搬送のときの様子')).toContainText(niece);
  });

  await test.step('a withdrawal needs its reason, and stops what comes after', async () => {
    const form = await consent.begin(person);
    await form.radio(t('consent:field.status'), t('consent:status.withdrawn'));
    await form.button(t('consent:save')).click();
    await expect(screen.alert().filter({ hasText: t('consent:field.reason') })).toBeVisible();
    await form.field(t('consent:field.reason')).fill('病院に知られたくない');
    await form.field(t('consent:field.told')).fill('病院へ電話した');
    await form.button(t('consent:save')).click();
    await expect(consent.standing(person)).toContainText(t('consent:standing.withdrawn'));
    const share = await consent.share();
    await share.choose(t('consent:share.field.recipientAgencyId'), hospital);
    await expect(consent.gate()).toContainText(t('consent:gate.reason.withdrawn'));
  });
});

test('consent that has run out opens nothing, and an unanswered request stands on top', async ({
  office,
}) => {
  const { start, frame, page, screen, t } = office;
  const consent = new ConsentPages(office, frame);
  await start.openPractice();
  await consent.open(number);
  const form = await consent.begin(person);
  await form.radio(t('consent:field.status'), t('consent:status.oral'));
  await form.field(t('consent:field.consentedOnOf.oral')).fill('R8.10.1');
  await form.field(t('consent:field.expiresOn')).fill('R8.9.30');
  await form.button(t('consent:save')).click();
  await expect(screen.alert().filter({ hasText: t('problem:end-before-start') })).toBeVisible();
  await form.field(t('consent:field.expiresOn')).fill('R8.11.19');
  await form.button(t('consent:save')).click();
  await expect(consent.standing(person)).toContainText(t('consent:standing.expired'));

  const asked = await consent.begin(niece);
  await asked.radio(t('consent:field.status'), t('consent:status.unconfirmed'));
  await asked.field(t('consent:field.requestedOn')).fill('R8.11.10');
  await asked.button(t('consent:save')).click();
  await expect(consent.standing(niece)).toContainText(t('consent:standing.requested'));
  await expect(page.getByRole('note').filter({ hasText: niece })).toBeVisible();

  await frame.go('today');
  await expect(office.today.due(t('today:what.expires', { name: person }))).toContainText(number);
  await expect(office.today.due(t('today:what.unanswered', { name: niece }))).toContainText(number);
});
