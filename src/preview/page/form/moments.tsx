import type { ItemProps, Tied } from './item';

type Props = ItemProps & { tied: Tied };

/** A date (`2027-03-15`, or `03-15` without a year), a time of day (`15:30`), both, or a duration (`01:30:00`). */
export function Moment(props: Props) {
  const { item, name, answer, change, tied } = props;
  const text = typeof answer === 'string' ? answer : '';
  const put = (value: string) => change(value === '' ? undefined : value);
  if (item.kind === 'duration') return <Duration {...props} />;
  const isDated = item.kind !== 'time';
  const [date = '', time = ''] = item.kind === 'time' ? ['', text] : text.split(' ');
  const join = (nextDate: string, nextTime: string) =>
    put(
      [nextDate, nextTime].join(' ').trim() &&
        (item.kind === 'datetime' ? `${nextDate} ${nextTime}` : nextDate || nextTime),
    );
  return (
    <div class="form-moment">
      {isDated &&
        (item.includesYear ? (
          <input
            type="date"
            id={`f${name}`}
            aria-label={item.kind === 'datetime' ? 'Date' : undefined}
            value={date}
            {...tied}
            onInput={({ currentTarget }) => join(currentTarget.value, time)}
          />
        ) : (
          <input
            id={`f${name}`}
            aria-label={item.kind === 'datetime' ? 'Month and day' : undefined}
            placeholder="MM-DD"
            value={date}
            {...tied}
            onInput={({ currentTarget }) => join(currentTarget.value, time)}
          />
        ))}
      {item.kind !== 'date' && (
        <input
          type="time"
          aria-label="Time"
          value={time}
          {...tied}
          onInput={({ currentTarget }) => join(date, currentTarget.value)}
        />
      )}
    </div>
  );
}

const PARTS = ['Hours', 'Minutes', 'Seconds'] as const;

function Duration({ answer, change, tied }: Props) {
  const parts = typeof answer === 'string' ? answer.split(':') : ['', '', ''];
  const set = (index: number, value: string) => {
    const next = PARTS.map((_, at) => (at === index ? value : (parts[at] ?? '')));
    const isBlank = next.every((part) => part === '');
    change(isBlank ? undefined : next.map((part) => part.padStart(2, '0')).join(':'));
  };
  return (
    <div class="form-moment">
      {PARTS.map((part, index) => (
        <label key={part}>
          <span>{part}</span>
          <input
            type="number"
            min={0}
            max={index === 0 ? 72 : 59}
            value={parts[index] ?? ''}
            {...tied}
            onChange={({ currentTarget }) => set(index, currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
