import type { MenuRecord } from '../../simulation';
import type { FormTab, MenuSeen, Overview, PersonSeen, ToastSeen } from '../shapes';
import type { Workplace } from '../workplace';

const TOASTS_SHOWN = 4;

/** What every view needs, with the script's menus, pages and boxes as `user` has them. */
export function overview(workplace: Workplace, user: string): Overview {
  const { workspace, tracker, screens, boxes } = workplace;
  const script = workplace.script(user);
  return {
    era: workplace.era,
    version: workplace.version,
    fileName: tracker.name,
    zone: workspace.timeZone,
    owner: workspace.owner,
    editors: workplace.editors,
    clock: workplace.mover.seen(),
    people: people(workplace),
    sheets: tracker.sheets().map(({ name, hidden, tabColor }) => ({ name, hidden, color: tabColor })),
    menus: script.menu().map(menu),
    sidebar: screens.sidebar(user),
    dialog: screens.dialog(user),
    box: boxes.for(user),
    toasts: toasts(script.toasts()),
    forms: forms(workplace),
    gaps: workspace.gaps(),
  };
}

function people(workplace: Workplace): PersonSeen[] {
  const { workspace } = workplace;
  const known = workplace.people;
  const names = new Set(known.map(({ address }) => address));
  const others = workspace
    .mailboxes()
    .filter((address) => !names.has(address))
    .map((address) => ({
      address,
      name: workspace.mailbox(address).name,
      role: '',
      group: 'Others' as const,
    }));
  return [...known, ...others].map((person) => {
    const record = workspace.core.state.mailboxes[person.address];
    const messages = Object.values(record?.messages ?? {});
    return {
      ...person,
      unread: messages.filter(({ labels }) => labels.includes('UNREAD') && labels.includes('INBOX')).length,
      bounces: record?.bounces ?? null,
      autoReply: record?.autoReply?.text ?? null,
    };
  });
}

function menu({ name, items }: MenuRecord): MenuSeen {
  return {
    name,
    items: items.map((item) => {
      if ('separator' in item) return item;
      return 'menu' in item ? { menu: menu(item.menu) } : { label: item.label };
    }),
  };
}

function toasts(all: readonly Omit<ToastSeen, 'id'>[]): ToastSeen[] {
  return all.map((toast, index) => ({ ...toast, id: index + 1 })).slice(-TOASTS_SHOWN);
}

function forms({ workspace }: Workplace): FormTab[] {
  const { forms, files } = workspace.core.state;
  return Object.values(forms)
    .filter(({ id }) => files[id]?.trashed === false)
    .map((record) => {
      const form = workspace.form(record.id);
      const title = record.title || (files[record.id]?.name ?? '');
      return { id: form.id, title, url: form.url, isOpen: form.isOpen(), responses: record.responses.length };
    });
}
