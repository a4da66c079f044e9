interface Options {
  /** The cell's name, for screen readers. */
  label: string;
  text: string;
  choices: readonly string[] | null;
  /** The text that was typed, or null when it was given up; and where one goes from here. */
  done(text: string | null, move: { rows: number; columns: number } | null): void;
}

let lists = 0;

/** The field in which a cell is edited: Enter and Tab keep what was typed and move on, Escape gives it up. */
export function cellEditor({ label, text, choices, done }: Options): { element: HTMLElement; begin(): void } {
  const element = document.createElement('div');
  element.className = 'cell-editor';
  const input = document.createElement('input');
  input.value = text;
  input.setAttribute('aria-label', label);
  element.append(input);
  if (choices) element.append(suggestions(input, choices));
  let isDone = false;
  const end = (...given: Parameters<Options['done']>) => {
    if (isDone) return;
    isDone = true;
    done(...given);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Enter') end(input.value, { rows: step, columns: 0 });
    else if (event.key === 'Tab') end(input.value, { rows: 0, columns: step });
    else if (event.key === 'Escape') end(null, { rows: 0, columns: 0 });
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => end(input.value, null));
  return {
    element,
    begin: () => {
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    },
  };
}

/** The entries of a dropdown list, to be chosen or typed. */
function suggestions(input: HTMLInputElement, choices: readonly string[]): HTMLElement {
  const list = document.createElement('datalist');
  list.id = `choices-${++lists}`;
  list.append(...choices.map((choice) => new Option(choice)));
  input.setAttribute('list', list.id);
  return list;
}
