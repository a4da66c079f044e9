import type { Locator, Page } from 'playwright-core';

/** What somebody writes, by a part of the question's title; the first that fits counts. A date and a time as `2027-03-15 15:30`. */
export type Wishes = readonly (readonly [title: RegExp, answer: string])[];

/**
 * Fills in the form that is open in the preview, page by page, and submits it: wishes first, and whatever else has to be
 * answered the first possible way. What the link has filled in stays.
 */
export async function fillPages(page: Page, wishes: Wishes): Promise<void> {
  const form = page.locator('.form-page form');
  for (let number = 1; ; number++) {
    for (const card of await form.locator('.form-card:has(.form-question)').all()) {
      const title = (await card.locator('.form-question').textContent()) ?? '';
      const wish = wishes.find(([about]) => about.test(title))?.[1];
      if (wish !== undefined || title.includes('(required)')) await answer(card, wish);
    }
    const submit = form.getByRole('button', { name: 'Submit' });
    if ((await submit.count()) > 0) {
      await submit.click();
      await form.waitFor({ state: 'detached' });
      return;
    }
    await form.getByRole('button', { name: 'Next', exact: true }).click();
    await form.getByText(`Page ${number + 1} of`).waitFor();
  }
}

async function answer(card: Locator, wish: string | undefined): Promise<void> {
  const boxes = card.getByRole('checkbox');
  const [radios, lists, times] = [
    card.getByRole('radio', wish ? { name: wish } : {}),
    card.getByRole('combobox'),
    card.getByLabel('Time', { exact: true }),
  ];
  if ((await radios.count()) > 0) return radios.first().check();
  if ((await boxes.count()) > 0) {
    for (const box of await boxes.all()) await box.check();
    return;
  }
  if ((await lists.count()) > 0) {
    await lists.selectOption(wish ?? { index: 1 });
    return;
  }
  if ((await times.count()) > 0) {
    const [date = '', time = ''] = (wish ?? '').split(' ');
    await card.getByLabel('Date', { exact: true }).fill(date);
    await times.fill(time);
    return;
  }
  const field = card.locator('input, textarea').first();
  if (wish !== undefined || (await field.inputValue()) === '') await field.fill(wish ?? 'As agreed.');
}
