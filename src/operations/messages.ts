import type { Request, Response } from '../contract';
import { mailKey } from '../domain/mail-key';
import { filledFor, filledForPerson, type Template } from '../domain/message-preview';
import { afterTyping, messageProblems } from '../domain/message-rows';
import { Problem } from '../domain/problem';
import type { MessageRow } from '../domain/records';
import type { Filled } from '../domain/render';
import { sentence } from '../domain/say';
import { templateAdvice, templateProblem } from '../domain/template';
import { newId } from '../google/identifiers';
import type { Language } from '../toolkit/language';
import type { MessageDefinition } from '../toolkit/message';
import { messageOf } from '../toolkit/messages';
import { placeholders } from '../toolkit/placeholders';
import type { Placeholder } from '../toolkit/placeholders/placeholder';
import { ledgerStates, referenceOf } from './ledger';
import { contextFor } from './offerings';
import type { Work } from './session';

interface Named {
  message: string;
  language: Language;
}

function rowOf(work: Work, { message, language }: Named): MessageRow {
  const row = work.snapshot.messages.find((one) => one.message === message && one.language === language);
  if (!row) throw new Problem('not found', sentence('message-missing', { message, language }));
  return row;
}

function definitionOf({ message, language }: Named): MessageDefinition {
  const definition = messageOf(message);
  if (!definition) throw new Problem('not found', sentence('message-missing', { message, language }));
  return definition;
}

/** Every template with what is wrong with it, and what may stand in one. */
export function getMessages(work: Work): Response<'getMessages'> {
  const { language } = work.snapshot.settings;
  return {
    messages: work.snapshot.messages.flatMap((row) => {
      const definition = messageOf(row.message);
      if (!definition || (row.language !== 'en' && row.language !== 'es')) return [];
      return [
        {
          ...{ id: row.id, message: row.message, language: row.language, stage: row.stage },
          ...{ audience: definition.audience, purpose: definition.purpose[language] },
          ...{ subject: row.subject, body: row.body, approval: row.approval === true },
          ...{ checked: row.checked === true, checkedBy: row.checkedBy, edited: row.edited === true },
          problem: templateProblem(row.subject, row.body, definition.audience, language),
        },
      ];
    }),
    placeholders: (placeholders as readonly Placeholder[]).map((one) => ({
      name: `{{${one.name}}}`,
      meaning: one.meaning[language],
      sample: one.sample[language],
      audiences: [...one.audiences],
      inSubject: one.form === 'text' && one.personal !== true,
    })),
  };
}

/** A template as its reader would see it; nothing is written down. */
export function previewMessage(work: Work, request: Request<'previewMessage'>): Response<'previewMessage'> {
  const { mailHtml, mailText } = require('../domain/layout') as typeof import('../domain/layout');
  const definition = definitionOf(request);
  const row = rowOf(work, request);
  const template = { subject: request.subject ?? row.subject, body: request.body ?? row.body };
  const { filled, samples } = filledIn(work, definition, template, request);
  const { settings } = work.snapshot;
  const frame = {
    language: request.language,
    reference: 'MI-00000000',
    schoolName: settings.text('organisation'),
    postalAddress: definition.audience === 'partner' ? settings.text('postalAddress') : '',
    notice: '',
  };
  return {
    subject: filled.ok ? filled.subject : '',
    text: filled.ok ? mailText(filled.body, frame) : '',
    html: filled.ok ? mailHtml(filled.subject, filled.body, frame) : '',
    samples: samples.map((name) => `{{${name}}}`),
    problem: filled.ok ? '' : filled.problem,
    advice: templateAdvice(template.body, settings.language),
  };
}

function filledIn(
  work: Work,
  definition: MessageDefinition,
  template: Template,
  { language, for: reader }: Pick<Request<'previewMessage'>, 'language' | 'for'>,
): { filled: Filled; samples: string[] } {
  if (typeof reader === 'string') {
    const own = work.snapshot.settings.language;
    return { filled: filledFor(template, definition, language, reader, own), samples: [] };
  }
  const context = contextFor(work, reader.microInternshipId);
  const found = filledForPerson(context, template, definition, language, reader.personId);
  if (!found) throw new Problem('not found', sentence('preview-nobody'));
  return found;
}

/** Saves a template; a text no mail can be made of is refused with what is wrong. */
export function saveMessage(work: Work, request: Request<'saveMessage'>): Response<'saveMessage'> {
  const row = rowOf(work, request);
  const { settings } = work.snapshot;
  const problem = templateProblem(
    request.subject,
    request.body,
    definitionOf(request).audience,
    settings.language,
  );
  if (problem) throw new Problem('refused', sentence('message-not-saved', { problem }));
  const isSame = request.subject === row.subject && request.body === row.body;
  const typed = isSame
    ? { edited: row.edited, checked: row.checked }
    : afterTyping({ ...row, subject: request.subject, body: request.body }, settings.language);
  const wasChecked = row.checked === true;
  const checked = request.checked ?? typed.checked === true;
  work.change('messages', row.id, {
    ...{ subject: request.subject, body: request.body, edited: typed.edited, checked },
    ...{ approval: request.approval ?? row.approval },
    checkedBy: checked ? row.checkedBy || settings.text('teacherName') : '',
    problem: templateAdvice(request.body, settings.language),
  });
  work.log('Message changed', request.language, '', row.id);
  return {
    message: checked || !wasChecked ? work.say('saved') : work.say('message-saved-unchecked'),
  };
}

/** Brings the toolkit's own text back. */
export function resetMessage(work: Work, request: Request<'resetMessage'>): Response<'resetMessage'> {
  const row = rowOf(work, request);
  const { subject, body, approval } = definitionOf(request);
  const isEnglish = request.language === 'en';
  work.change('messages', row.id, {
    ...{ subject: subject[request.language], body: body[request.language], approval },
    ...{ edited: false, problem: '', checked: isEnglish, checkedBy: '' },
  });
  work.log('Message set back to the toolkit’s text', request.language, '', row.id);
  return { message: work.say('message-reset') };
}

/** A mail to the teacher alone, through the Outbox like every other; the same click twice is one mail. */
export function sendTest(work: Work, request: Request<'sendTest'>): Response<'sendTest'> {
  const definition = definitionOf(request);
  const row = rowOf(work, request);
  const { settings } = work.snapshot;
  const reader = request.for ?? 'samples';
  const { filled } = filledIn(work, definition, row, { language: request.language, for: reader });
  if (!filled.ok) throw new Problem('refused', filled.problem);
  const key = mailKey('test', request.message, request.language, request.requestId);
  const isKnown = work.snapshot.outbox.some((mail) => mail.key === key) || ledgerStates(work).has(key);
  if (!isKnown) {
    work.tracker.append('outbox', [
      {
        ...{ id: newId('O'), status: 'approved', approval: 'given', priority: 'alert', key },
        ...{ when: work.now.toString(), sendAfter: work.now.toString(), created: work.now.toString() },
        ...{ to: settings.text('teacherMail'), name: settings.text('teacherName'), audience: 'teacher' },
        ...{ message: request.message, language: request.language, stage: 'any', personId: 'teacher' },
        ...{ subject: `[TEST] ${filled.subject}`, body: filled.body, edited: true },
        reference: referenceOf(work, key),
      },
    ]);
  }
  return { message: work.say('test-on-its-way', { address: settings.text('teacherMail') }) };
}

/** After a person typed into the Messages tab: what follows for those rows, and what is wrong with any of them. */
export function messagesTyped(work: Work, ids: readonly string[]): void {
  const { language } = work.snapshot.settings;
  for (const row of work.tracker.rows('messages')) {
    if (ids.includes(row.id)) work.change('messages', row.id, afterTyping(row, language));
  }
  for (const { id, values } of messageProblems(work.tracker.rows('messages'), language))
    work.change('messages', id, values);
  work.save();
  work.tracker.flush();
}
