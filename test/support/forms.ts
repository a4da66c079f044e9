import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FormAnswer } from '../../src/domain/answers/answer';
import type { FormTexts } from '../../src/domain/form-texts';
import { type BuiltForm, type ExistingForm, type FormFill, formMark } from '../../src/google/forms';
import type { WorkspaceOptions } from '../../src/simulation';
import type { FormId } from '../../src/toolkit/form';
import { bound } from './script';

const root = join(__dirname, '..', '..');

/** The forms' edge as a script of its own: everything goes in and out as JSON, as it does between runs. */
const program = `${
  buildSync({
    stdin: {
      contents: `
        import * as edge from './src/google/forms';
        import { formOf } from './src/toolkit/forms';
        export const call = (name, args) => JSON.stringify(edge[name](...JSON.parse(args))) ?? 'null';
        export const build = (form, fill, existing) => {
          const created = [];
          const note = (id) => { created.push(id); PropertiesService.getDocumentProperties().setProperty('created', id); };
          const built = edge.buildForm(formOf(form), JSON.parse(fill), existing === '' ? undefined : JSON.parse(existing), note);
          return JSON.stringify({ ...built, created });
        };
        export const read = (form, id, memory, since) =>
          JSON.stringify(edge.readAnswers(formOf(form), id, JSON.parse(memory), since));
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'edge',
    target: 'es2019',
  }).outputFiles[0]?.text
}
function call(name, args) { return edge.call(name, args); }
function build(form, fill, existing) { return edge.build(form, fill, existing); }
function read(form, id, memory, since) { return edge.read(form, id, memory, since); }
function noted() { return PropertiesService.getDocumentProperties().getProperty('created'); }`;

const manifest = {
  oauthScopes: ['spreadsheets.currentonly', 'forms', 'drive.file', 'script.scriptapp'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

const choice = (value: string, en = value, es = en) => ({ value, label: { en, es } });

/** Texts and lists of one micro-internship. */
export const texts: FormTexts = {
  language: 'en',
  values: {
    en: {
      title: 'Sketch a landing page',
      partner: 'Cactus Design',
      partnerContact: 'Maya Ortiz',
      date: 'Monday, March 15, 2027, 3:30 PM–5:00 PM',
      length: '90 minutes',
      platform: 'Google Meet',
      school: 'Summit High School',
      teacher: 'Ms. Rivera',
      staff: 'Ms. Rivera and Mr. Cole',
      contact: 'teacher@school.example',
      badgeService: 'a badge service that the school chooses',
      closes: 'February 12',
      next: 'The next one will be announced.',
    },
    es: {
      title: 'Sketch a landing page',
      partner: 'Cactus Design',
      partnerContact: 'Maya Ortiz',
      date: 'lunes, 15 de marzo de 2027, 15:30–17:00',
      length: '90 minutos',
      platform: 'Google Meet',
      school: 'Summit High School',
      teacher: 'Ms. Rivera',
      staff: 'Ms. Rivera y Mr. Cole',
      contact: 'teacher@school.example',
      badgeService: 'un servicio de insignias que elige la escuela',
      closes: '12 de febrero',
      next: 'La próxima se anunciará.',
    },
  },
  lists: {
    offerings: [choice('M-1', 'Sketch a landing page'), choice('M-2', 'Wire a sensor')],
    skills: [choice('sketch a layout'), choice('give feedback')],
    grades: [choice('10'), choice('11')],
  },
};

/** A workspace with the forms' edge in it. */
export function formsEdge(options: WorkspaceOptions = {}) {
  const { workspace, tracker, script } = bound(program, { ...options, manifest });
  const fill = (form: FormId, more: Partial<FormFill> = {}): FormFill => ({
    ...texts,
    mark: formMark(form, 'M-1'),
    spreadsheetId: tracker.id,
    ...more,
  });
  function call<T>(name: string, ...args: unknown[]): T {
    return JSON.parse(script.run('call', name, JSON.stringify(args)) as string) as T;
  }
  const build = (form: FormId, more: Partial<FormFill> = {}, existing?: ExistingForm) =>
    JSON.parse(
      script.run(
        'build',
        form,
        JSON.stringify(fill(form, more)),
        existing ? JSON.stringify(existing) : '',
      ) as string,
    ) as BuiltForm & { created: string[] };
  const read = (form: FormId, { formId, memory }: Pick<BuiltForm, 'formId' | 'memory'>, sinceMs = 0) =>
    JSON.parse(script.run('read', form, formId, JSON.stringify(memory), sinceMs) as string) as FormAnswer[];
  const noted = () => script.run('noted') as string | null;
  const formsInDrive = () => Object.keys(workspace.core.state.forms);
  return { workspace, tracker, script, fill, call, build, read, noted, formsInDrive };
}
