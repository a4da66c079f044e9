import { rowsOf } from './rows';
import type { Teacher } from './teacher';
import type { SchoolWorkspace } from './workspace';

export interface Rehearsal {
  stages: {
    id: string;
    number: number;
    name: string;
    due: string;
    doneOn: string;
    status: string;
    mails: number;
    forms: number;
  }[];
  mails: { to: string; message: string; sentAt: string }[];
  duplicates: number;
  unknown: number;
  decisions: number;
  executions: number;
  calls: number;
  gaps: string[];
  failures: string[];
  wallMs: number;
}

const formsOfStage: Record<string, number> = {
  'partner-meeting': 1,
  'student-application': 1,
  'student-registration': 1,
  'release-forms': 1,
  'student-feedback': 1,
  'partner-appreciation': 1,
};

/** What came of it, read from the tracker and from the teacher's Sent, not from what was meant to happen. */
export function summarise(at: SchoolWorkspace, teacher: Teacher, wallMs: number): Rehearsal {
  const { workspace, tracker } = at;
  const rows = rowsOf(tracker.values('Outbox'));
  const forms = workspace.core.state.forms;
  const [offering] = teacher.overview().microInternships;
  const mails = sentMails(at, rows);
  const stageOf = new Map(rows.map((row) => [row.Reference, row.Stage]));
  return {
    stages: (offering?.steps ?? []).map((step) => ({
      id: step.stage,
      number: step.number,
      name: step.name,
      due: step.due,
      doneOn: step.doneOn,
      status: step.status,
      mails: mails.filter((mail) => stageOf.get(mail.reference) === step.stage).length,
      forms: Object.keys(forms).length > 0 ? (formsOfStage[step.stage] ?? 0) : 0,
    })),
    mails: mails.map(({ to, message, sentAt }) => ({ to, message, sentAt })),
    duplicates: mails.length - new Set(mails.map((mail) => mail.reference)).size,
    unknown: rows.filter((row) => row.Status === 'unknown').length,
    decisions: teacher.decisions,
    executions: workspace.executions().length,
    calls: workspace
      .executions()
      .reduce((sum, one) => sum + one.calls.filter((call) => call.cost > 0).length, 0),
    gaps: workspace.gaps(),
    failures: [
      ...new Set(
        workspace
          .executions()
          .flatMap((one) => (one.error ? [`${one.functionName}: ${one.error.message}`] : [])),
      ),
    ],
    wallMs,
  };
}

/** Every mail in the teacher's Sent that carries a reference, with the Outbox's name for it. */
export function sentMails(
  { workspace }: SchoolWorkspace,
  rows: readonly Record<string, unknown>[],
): { to: string; message: string; sentAt: string; reference: string; id: string }[] {
  const messageOf = new Map(rows.map((row) => [row.Reference, String(row.Message)]));
  return workspace
    .mailbox(workspace.owner)
    .sent()
    .flatMap((message) => {
      const reference = /Ref (MI-[0-9A-Z]{8})/.exec(message.text)?.[1];
      if (!reference) return [];
      return [
        {
          to: String(message.to),
          message: messageOf.get(reference) ?? '?',
          sentAt: new Date(message.date).toISOString(),
          reference,
          id: message.id,
        },
      ];
    });
}
