import { useState } from 'preact/hooks';
import type { ItemProps, Tied } from './item';

type Props = ItemProps & { tied: Tied };

/** One of several, or several of several, perhaps with a text of one's own. */
export function Choices({ item, name, answer, change, tied }: Props) {
  const isMany = item.kind === 'checkboxes';
  const choices = item.choices ?? [];
  const picked = isMany ? ((answer ?? []) as readonly string[]) : typeof answer === 'string' ? [answer] : [];
  const own = picked.find((value) => !choices.includes(value));
  const [other, setOther] = useState(own ?? '');
  const [isOther, setIsOther] = useState(own !== undefined);
  const set = (values: readonly string[]) => {
    const given = values.filter((value) => value !== '');
    change(given.length === 0 ? undefined : isMany ? given : given[0]);
  };
  const listed = picked.filter((value) => choices.includes(value));
  const toggle = (value: string, isOn: boolean) => {
    if (!isMany) {
      setIsOther(false);
      return set([value]);
    }
    const rest = picked.filter((each) => each !== value);
    set(
      isOn
        ? [...choices.filter((each) => each === value || rest.includes(each)), ...(own ? [own] : [])]
        : rest,
    );
  };
  const toggleOther = (isOn: boolean) => {
    setIsOther(isOn);
    set([...(isMany ? listed : []), ...(isOn ? [other] : [])]);
  };
  return (
    <div class="form-choices">
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={`f${name}`}
            checked={picked.includes(choice)}
            {...(isMany ? {} : withoutRequired(tied))}
            onChange={({ currentTarget }) => toggle(choice, currentTarget.checked)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {item.other && (
        <div class="form-other">
          <label>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={`f${name}`}
              checked={isOther}
              onChange={({ currentTarget }) => toggleOther(currentTarget.checked)}
            />
            <span>Other:</span>
          </label>
          <input
            aria-label="Other"
            value={other}
            onInput={({ currentTarget: { value } }) => {
              setOther(value);
              setIsOther(true);
              set([...(isMany ? listed : []), value]);
            }}
          />
        </div>
      )}
      {!isMany && !item.required && picked.length > 0 && (
        <button type="button" class="quiet" onClick={() => toggleOther(false)}>
          Clear selection
        </button>
      )}
    </div>
  );
}

/** A single radio button can't be required, only its group. */
const withoutRequired = ({ 'aria-required': _, ...rest }: Tied): Tied => rest;

export function List({ item, name, answer, change, tied }: Props) {
  return (
    <select
      id={`f${name}`}
      value={typeof answer === 'string' ? answer : ''}
      {...tied}
      onChange={({ currentTarget: { value } }) => change(value === '' ? undefined : value)}
    >
      <option value="">Choose</option>
      {item.choices?.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** A scale with words at its ends, or a rating. */
export function Levels({ item, name, answer, change, tied }: Props) {
  const levels = item.levels ?? [];
  const wordOf = (index: number) =>
    index === 0 ? item.lowLabel : index === levels.length - 1 ? item.highLabel : undefined;
  return (
    <div class="form-levels">
      {levels.map((level, index) => (
        <label key={level}>
          <span class="form-level-word">{wordOf(index)}</span>
          <span>{level}</span>
          <input
            type="radio"
            name={`f${name}`}
            checked={answer === level}
            {...withoutRequired(tied)}
            onChange={() => change(level)}
          />
        </label>
      ))}
    </div>
  );
}
