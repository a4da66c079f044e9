interface Options {
  /** Where it is put. */
  holder: HTMLElement;
  /** The cell's name, for screen readers. */
  label: string;
  text: string;
  /** The entries of a dropdown list, which are shown below. */
  choices: readonly string[] | null;
  /** The text that was typed, or null when it was given up; and the arrow key that leads on from here. */
  done(text: string | null, next: string | null): void;
}

const LIST = 'cell-choices';

/** The field in which a cell is edited: Enter and Tab keep what was typed and move on, Escape gives it up. */
export class CellEditor {
  readonly element = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly list: Choices | null;
  private isDone = false;

  constructor(private readonly options: Options) {
    const { holder, label, text, choices } = options;
    this.element.className = 'cell-editor';
    this.input.value = text;
    this.input.setAttribute('aria-label', label);
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.element.append(this.input);
    this.list = choices && new Choices(this.input, choices, (choice) => this.end(choice, 'ArrowDown'));
    if (this.list) this.element.append(this.list.element);
    this.input.addEventListener('keydown', (event) => this.pressed(event));
    this.input.addEventListener('input', () => this.list?.filter());
    this.input.addEventListener('blur', () => this.keep());
    holder.append(this.element);
    this.input.focus({ preventScroll: true });
    this.input.setSelectionRange(text.length, text.length);
  }

  /** Keeps what was typed; one stays where one is. */
  keep(): void {
    this.end(this.input.value, null);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    if (this.list?.pressed(key)) event.preventDefault();
    else if (key === 'Enter')
      this.end(this.list?.chosen() ?? this.input.value, shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (key === 'Tab')
      this.end(this.list?.chosen() ?? this.input.value, shiftKey ? 'ArrowLeft' : 'ArrowRight');
    else if (key === 'Escape') this.end(null, '');
    else return;
    event.preventDefault();
  }

  private end(text: string | null, next: string | null): void {
    if (this.isDone) return;
    this.isDone = true;
    this.element.remove();
    this.options.done(text, next);
  }
}

/** The entries of a dropdown list that fit what was typed; all of them until something is. */
class Choices {
  readonly element = document.createElement('div');
  private at = -1;

  constructor(
    private readonly input: HTMLInputElement,
    choices: readonly string[],
    choose: (choice: string) => void,
  ) {
    this.element.id = LIST;
    this.element.className = 'cell-choices';
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', 'Choices');
    this.element.append(
      ...choices.map((choice, index) => {
        const option = document.createElement('div');
        option.id = `${LIST}-${index}`;
        option.setAttribute('role', 'option');
        option.textContent = choice;
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(choice);
        });
        return option;
      }),
    );
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-controls': LIST,
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
    }))
      input.setAttribute(name, value);
  }

  /** Leaves those that begin with what was typed. */
  filter(): void {
    const typed = this.input.value.trim().toLowerCase();
    for (const option of this.options) option.hidden = !option.textContent?.toLowerCase().startsWith(typed);
    this.mark(-1);
  }

  /** Whether the key was one of the list's. */
  pressed(key: string): boolean {
    const { length } = this.shown;
    if ((key !== 'ArrowDown' && key !== 'ArrowUp') || length === 0) return false;
    this.mark(key === 'ArrowDown' ? (this.at + 1) % length : (Math.max(this.at, 0) - 1 + length) % length);
    return true;
  }

  /** The entry that the arrow keys have come to, or null. */
  chosen(): string | null {
    return this.shown[this.at]?.textContent ?? null;
  }

  private mark(at: number): void {
    this.at = at;
    for (const option of this.options) option.setAttribute('aria-selected', 'false');
    const marked = this.shown[at];
    marked?.setAttribute('aria-selected', 'true');
    marked?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', marked?.id ?? '');
  }

  private get options(): HTMLElement[] {
    return [...this.element.children] as HTMLElement[];
  }

  private get shown(): HTMLElement[] {
    return this.options.filter(({ hidden }) => !hidden);
  }
}
