/** Rows of a tab by header. */
export function rowsOf(values: readonly (readonly unknown[])[]): Record<string, unknown>[] {
  const [header = [], ...rows] = values;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}
