/** Marks a heading or group that may take the focus when the thing inside it that had it goes away. */
export const HOME = 'data-home';

/**
 * Keeps keyboard and screen reader users where they were: when the focused control disappears (settled, moved on), the
 * focus goes to the heading of the nearest section that is still there, instead of to the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let last: HTMLElement | null = null;
  let homes: HTMLElement[] = [];
  root.addEventListener('focusin', (event) => {
    last = event.target as HTMLElement;
    homes = homesOf(last);
  });
  new MutationObserver(() => {
    const { activeElement } = document;
    const lost = last !== null && !last.isConnected && (!activeElement || activeElement === document.body);
    if (lost) homes.find((home) => home.isConnected)?.focus();
  }).observe(root, { childList: true, subtree: true });
}

/** The headings of the sections around an element, the nearest first. */
function homesOf(element: HTMLElement): HTMLElement[] {
  const homes: HTMLElement[] = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    for (const child of Array.from(around.children)) {
      if (child.hasAttribute(HOME) && child !== element) homes.push(child as HTMLElement);
    }
  }
  return homes;
}
