import * as v from 'valibot';
import { FormRefused } from '../../simulation/forms/errors';
import { type FormEnd, SPEEDS } from '../shapes';
import { formStep } from '../views/form';
import type { Workplace } from '../workplace';

/** One thing that a person does on the page; `run` gets what was posted once it has been checked. */
export interface Action {
  input: v.GenericSchema;
  run(workplace: Workplace, input: never): unknown;
}

function action<S extends v.GenericSchema>(
  input: S,
  run: (workplace: Workplace, input: v.InferOutput<S>) => unknown,
): Action {
  return { input, run };
}

const text = v.pipe(v.string(), v.maxLength(200_000));
const name = v.pipe(v.string(), v.maxLength(500));
const address = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(320),
  v.regex(/^[^\s@]+@[^\s@]+$/, 'Not a mail address.'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const table = v.array(v.array(text));
const answer = v.union([text, v.array(v.union([v.null(), text, v.array(text)]))]);
const answers = v.record(v.string(), answer);
const as = address;

/** Changes of the tracker that may set off the script, which may ask something. */
const typing = <S extends v.GenericSchema<unknown, { as: string }>>(
  input: S,
  change: (workplace: Workplace, input: v.InferOutput<S>) => void,
): Action =>
  action(input, (workplace, given) => workplace.boxes.perform(given.as, () => change(workplace, given)));

const tracker = {
  edit: typing(v.object({ as, reference: name, what: v.union([text, table]) }), (at, given) =>
    at.tracker.edit(given.reference, given.what, given),
  ),
  sort: typing(v.object({ as, sheet: name, column: count, ascending: v.boolean() }), (at, given) =>
    at.tracker.sort(given.sheet, given.column, given.ascending, given),
  ),
  insertRows: typing(v.object({ as, sheet: name, before: count, count }), (at, given) =>
    at.tracker.insertRows(given.sheet, given.before, given.count, given),
  ),
  deleteRows: typing(v.object({ as, sheet: name, first: count, count }), (at, given) =>
    at.tracker.deleteRows(given.sheet, given.first, given.count, given),
  ),
  insertColumns: typing(v.object({ as, sheet: name, before: count, count }), (at, given) =>
    at.tracker.insertColumns(given.sheet, given.before, given.count, given),
  ),
  deleteColumns: typing(v.object({ as, sheet: name, first: count, count }), (at, given) =>
    at.tracker.deleteColumns(given.sheet, given.first, given.count, given),
  ),
  addSheet: typing(v.object({ as, name }), (at, given) => at.tracker.addSheet(given.name, given)),
  renameSheet: typing(v.object({ as, sheet: name, name }), (at, given) =>
    at.tracker.renameSheet(given.sheet, given.name, given),
  ),
  deleteSheet: typing(v.object({ as, sheet: name }), (at, given) =>
    at.tracker.deleteSheet(given.sheet, given),
  ),
  /** What a menu item's function finds active. */
  select: action(v.object({ as, reference: name }), (at, given) => at.tracker.select(given.reference, given)),
};

const script = {
  menu: action(v.object({ as, path: v.pipe(v.array(name), v.minLength(2)) }), async (at, { as, path }) => {
    const [menu = '', ...items] = path;
    await at.boxes.perform(as, () => at.script(as).click(menu, ...items));
  }),
  box: action(v.object({ as, id: v.number(), button: name, text }), (at, { as, id, ...given }) =>
    at.boxes.answer(as, id, given),
  ),
  closeSidebar: action(v.object({ as }), (at, { as }) => at.act(() => at.script(as).closeSidebar())),
  closeDialog: action(v.object({ as }), (at, { as }) => at.act(() => at.script(as).closeDialog())),
  reload: action(v.object({ as }), (at, { as }) => at.openAs(as)),
};

const time = {
  by: action(
    v.object({
      hours: v.optional(v.pipe(count, v.maxValue(24))),
      days: v.optional(v.pipe(count, v.maxValue(366))),
    }),
    (at, { hours = 0, days = 0 }) => at.mover.by({ hours, days }),
  ),
  nextThing: action(v.object({}), (at) => at.mover.toNextThing()),
  play: action(
    v.object({ speed: v.picklist(Object.keys(SPEEDS) as (keyof typeof SPEEDS)[]) }),
    (at, { speed }) => at.mover.play(speed),
  ),
  stop: action(v.object({}), (at) => at.mover.stop()),
};

const letter = v.object({
  as,
  to: v.pipe(text, v.nonEmpty('Somebody has to get it.')),
  cc: text,
  subject: text,
  text,
});

/** Nobody writes a mail in no time: an answer within seconds would look like a machine's. */
const WRITING_MINUTES = 3;

function write(at: Workplace, send: () => unknown): void {
  at.act(() => {
    at.workspace.clock.advanceBy({ minutes: WRITING_MINUTES });
    send();
  });
}

const mail = {
  send: action(letter, (at, { as, cc, ...given }) => {
    const mailbox = at.workspace.mailbox(as);
    write(at, () => mailbox.send({ ...given, ...(cc !== '' && { cc }) }));
  }),
  reply: action(v.object({ as, id: name, text, all: v.boolean() }), (at, { as, id, text, all }) => {
    const mailbox = at.workspace.mailbox(as);
    write(at, () => (all ? mailbox.replyAll(id, text) : mailbox.reply(id, text)));
  }),
  read: action(v.object({ as, id: name }), (at, { as, id }) => {
    const mailbox = at.workspace.mailbox(as);
    const unread = mailbox.thread(id).filter(({ unread }) => unread);
    if (unread.length > 0) at.act(() => unread.forEach((each) => void mailbox.markRead(each)));
  }),
  bounces: action(v.object({ as, code: v.nullable(v.picklist(['5.1.1', '4.2.2'])) }), (at, { as, code }) =>
    at.act(() => at.workspace.mailbox(as).bounces(code)),
  ),
  autoReply: action(v.object({ as, text: v.nullable(text) }), (at, { as, text }) =>
    at.act(() => at.workspace.mailbox(as).autoReply(text === null ? null : { text })),
  ),
  sendDraft: action(v.object({ as, draft: name }), (at, { as, draft }) => {
    at.act(() => at.workspace.mailbox(as).sendDraft(draft));
  }),
  deleteDraft: action(v.object({ as, draft: name }), (at, { as, draft }) =>
    at.act(() => at.workspace.mailbox(as).deleteDraft(draft)),
  ),
};

const filling = v.object({ as: v.optional(address), url: text, answers, email: v.optional(text) });

const form = {
  next: action(v.object({ url: text, section: v.number(), answers }), (at, { url, section, answers }) =>
    formStep(at, url, section, answers),
  ),
  submit: action(filling, (at, { as, url, answers, email }): FormEnd => {
    try {
      const options = { ...(as !== undefined && { as }), ...(email !== undefined && { email }) };
      const { message } = at.act(() => at.workspace.form(url).submit(answers, options));
      return { kind: 'sent', message };
    } catch (error) {
      if (!(error instanceof FormRefused)) throw error;
      if (error.problems.length === 0) return { kind: 'refused', message: error.message };
      return {
        kind: 'problems',
        problems: error.problems.map(({ item, message }) => ({ item, message })),
      };
    }
  }),
};

const calendar = {
  respond: action(
    v.object({ as, id: name, status: v.picklist(['accepted', 'declined', 'tentative']) }),
    (at, { as, id, status }) => at.act(() => at.workspace.calendar(as).respond(id, status)),
  ),
};

/** By the path under /api/. */
export const actions: Readonly<Record<string, Action>> = {
  ...under('tracker', tracker),
  ...under('script', script),
  ...under('time', time),
  ...under('mail', mail),
  ...under('form', form),
  ...under('calendar', calendar),
  'start-over': action(v.object({}), (at) => at.startOver()),
};

function under(folder: string, group: Record<string, Action>): Record<string, Action> {
  return Object.fromEntries(Object.entries(group).map(([name, each]) => [`${folder}/${name}`, each]));
}

/** Checks what was posted and does it; throws a sentence for a person. */
export async function perform(workplace: Workplace, name: string, posted: unknown): Promise<unknown> {
  const found = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!found) throw new Error(`There is nothing called ${name} to do.`);
  const checked = v.safeParse(found.input, posted);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'The request'}: ${issue.message}`);
  }
  return (await found.run(workplace, checked.output as never)) ?? null;
}
