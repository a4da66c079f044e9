interface Props<T extends string> {
  /** What is chosen, for whom; said, not shown. */
  legend: string;
  options: readonly { value: T; text: string }[];
  chosen: T | '';
  onChoose: (value: T) => void;
}

/** A few buttons of which one is pressed. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend class="hidden">{legend}</legend>
      {options.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          class={`toggle ${value}`}
          aria-pressed={chosen === value}
          onClick={(event) => {
            if (event.detail < 2) onChoose(value);
          }}
        >
          <span aria-hidden="true" class="tick">
            {chosen === value ? '✓ ' : ''}
          </span>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
