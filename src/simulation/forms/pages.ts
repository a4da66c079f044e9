import { cellText } from './items/answer';
import type { ItemRecord, Navigation, PageBreakRecord } from './items/record';
import type { Answer, FormRecord } from './state';

/** One page: what follows a page break up to the next one; the first has none. */
export interface Page {
  start: PageBreakRecord | null;
  items: ItemRecord[];
}

export function pagesOf(form: FormRecord): Page[] {
  const pages: Page[] = [{ start: null, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ start: item, items: [] });
    else (pages[pages.length - 1] as Page).items.push(item);
  }
  return pages;
}

/**
 * Index of the page that follows one, or `submit`. The choice answered last on the page decides; where none leads
 * anywhere, the navigation of the page break that comes next: it governs leaving the page before it.
 */
export function nextPage(
  pages: readonly Page[],
  index: number,
  answers: Readonly<Record<string, Answer>>,
): number | 'submit' {
  const page = pages[index] as Page;
  const chosen = page.items
    .flatMap((item) => {
      if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return [];
      const text = cellText(answers[item.id]);
      return item.choices.find(({ value }) => value === text)?.navigation ?? [];
    })
    .at(-1);
  const navigation = chosen ?? pages[index + 1]?.start?.navigation;
  return destination(pages, index, navigation);
}

function destination(
  pages: readonly Page[],
  index: number,
  navigation: Navigation | undefined,
): number | 'submit' {
  switch (navigation?.type) {
    case 'SUBMIT':
      return 'submit';
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE': {
      const target = pages.findIndex(({ start }) => start?.id === navigation.page);
      return target === -1 ? 'submit' : target;
    }
    default:
      return index + 1 < pages.length ? index + 1 : 'submit';
  }
}

/**
 * The pages somebody with these answers goes through, as indexes in order. Throws when their answers lead round in a
 * circle, as a choice that restarts the form does.
 */
export function pathOf(pages: readonly Page[], answers: Readonly<Record<string, Answer>>): number[] {
  const path: number[] = [];
  for (let at: number | 'submit' = 0; at !== 'submit'; at = nextPage(pages, at, answers)) {
    if (path.includes(at)) {
      throw new Error('These answers lead round in a circle and never to the button that submits the form.');
    }
    path.push(at);
  }
  return path;
}
