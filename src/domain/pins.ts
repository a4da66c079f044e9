import type { Offering } from './offering';
import type { StepRow } from './records';

/**
 * What a person typed over a step's dates: a date pins the step, both dates emptied (or "no" under Pinned) let it follow
 * the plan again. Steps that are done or skipped stay as they are.
 */
export function pinChanges(offering: Offering): { id: string; values: Partial<StepRow> }[] {
  return [...offering.steps.values()].flatMap(({ row }) => {
    if (row.status === 'done' || row.status === 'skipped') return [];
    if (row.plannedOpens === '' || row.plannedDue === '') return [];
    const values = pinned(row);
    const changed = Object.entries(values).filter(
      ([column, value]) => row[column as keyof StepRow] !== value,
    );
    return changed.length > 0 ? [{ id: row.id, values: Object.fromEntries(changed) }] : [];
  });
}

function pinned(row: StepRow): Partial<StepRow> {
  const { plannedOpens, plannedDue } = row;
  const isEmptied = row.opens === '' && row.due === '';
  if (row.pinned === false || isEmptied) return { opens: plannedOpens, due: plannedDue, pinned: null };
  const opens = row.opens || plannedOpens;
  const due = row.due || plannedDue;
  const isTyped = opens !== plannedOpens || due !== plannedDue;
  const isHalfEmptied = row.opens === '' || row.due === '';
  return {
    opens,
    due: [opens, due].sort()[1] ?? due,
    pinned: isTyped ? true : isHalfEmptied ? null : row.pinned,
  };
}
