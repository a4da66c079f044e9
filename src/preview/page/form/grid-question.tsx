import type { ItemProps, Tied } from './item';

/** A question per row with the same columns for all. */
export function Grid({ item, name, answer, change }: ItemProps & { tied: Tied }) {
  const { rows = [], columns = [] } = item;
  const isMany = item.kind === 'checkbox grid';
  const given = rows.map((_, row) => {
    const part = Array.isArray(answer) ? answer[row] : undefined;
    return typeof part === 'string' ? [part] : ((part ?? []) as readonly string[]);
  });
  const set = (row: number, column: string, isOn: boolean) => {
    const next = given.map((picked, index) => {
      if (index !== row) return picked;
      if (!isMany) return [column];
      return isOn ? [...picked, column] : picked.filter((each) => each !== column);
    });
    change(isMany ? next : next.map(([first]) => first ?? null));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section class="form-grid" tabIndex={0} aria-label={item.title}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((title, row) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {columns.map((column) => (
                <td key={column}>
                  <input
                    type={isMany ? 'checkbox' : 'radio'}
                    name={`f${name}-${row}`}
                    aria-label={`${title}: ${column}`}
                    checked={given[row]?.includes(column) ?? false}
                    onChange={({ currentTarget }) => set(row, column, currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
