/** One thing that waits for the teacher; `calls` are operations of the contract that settle it. */
export interface Due {
  id: string;
  text: string;
  detail?: string;
  microInternshipId: string;
  overdue: boolean;
  actions: { label: string; call: string; request: Record<string, unknown>; confirm?: string }[];
}
