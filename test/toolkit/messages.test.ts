import { type Language, languages } from '../../src/toolkit/language';
import { type MessageDefinition, priorities } from '../../src/toolkit/message';
import { messageOf, messages } from '../../src/toolkit/messages';
import { placeholderOf, placeholders, placeholdersIn } from '../../src/toolkit/placeholders';
import { stageIds } from '../../src/toolkit/stage';

const each = messages.map((message) => [message.id, message] as const);
const inEach = messages.flatMap((message) =>
  languages.map((language) => [message.id, language, message] as const),
);

/** The text with its samples filled in, as a preview would show it. */
function filled(text: string, language: Language, kind: 'sample' | 'worstCase'): string {
  return text.replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => placeholderOf(name)?.[kind][language] ?? `«${name}»`,
  );
}

function wordsOf(message: MessageDefinition, language: Language): string[] {
  return placeholdersIn(`${message.subject[language]}\n${message.body[language]}`);
}

test('ids are unique and kebab-case', () => {
  expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
  for (const { id } of messages) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(each)('%s: uses only declared placeholders that its audience may read', (_, message) => {
  for (const language of languages) {
    for (const name of wordsOf(message, language)) {
      expect([name, placeholderOf(name)?.audiences ?? []]).toEqual([
        name,
        expect.arrayContaining([message.audience]),
      ]);
    }
  }
});

test.each(each)('%s: both languages use the same placeholders, in subject and in body', (_, message) => {
  expect(placeholdersIn(message.subject.es).sort()).toEqual(placeholdersIn(message.subject.en).sort());
  expect(placeholdersIn(message.body.es).sort()).toEqual(placeholdersIn(message.body.en).sort());
});

test.each(inEach)(
  '%s (%s): the subject tells nothing personal, is one line, and fits',
  (_, language, message) => {
    for (const name of placeholdersIn(message.subject[language])) {
      expect([name, placeholderOf(name)?.personal ?? false]).toEqual([name, false]);
      expect([name, placeholderOf(name)?.form]).toEqual([name, 'text']);
    }
    expect(message.subject[language]).not.toContain('\n');
    expect(filled(message.subject[language], language, 'sample').length).toBeLessThanOrEqual(90);
    expect(filled(message.subject[language], language, 'worstCase').length).toBeLessThanOrEqual(180);
  },
);

test.each(inEach)(
  '%s (%s): braces are doubled, closed, never tripled, and never a section',
  (_, language, message) => {
    const text = `${message.subject[language]}\n${message.body[language]}`;
    expect(text).not.toMatch(/\{\{\{|\}\}\}|\{\{[#^/&!>]/);
    expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
  },
);

test.each(inEach)(
  '%s (%s): blocks stand on lines of their own, links inside link brackets',
  (_, language, message) => {
    for (const placeholder of placeholders) {
      const use = `{{${placeholder.name}}}`;
      for (const line of message.body[language].split('\n').filter((candidate) => candidate.includes(use))) {
        if (placeholder.form === 'block') expect(line).toBe(use);
        if (placeholder.form === 'link')
          expect(line).toMatch(new RegExp(`\\[[^\\]]{3,}\\]\\(\\{\\{${placeholder.name}\\}\\}\\)`));
      }
    }
  },
);

test.each(inEach)('%s (%s): two lists never touch, or they would become one', (_, language, message) => {
  const isList = (paragraph: string) => /^(- |\d+\. )/.test(filled(paragraph, language, 'sample'));
  const paragraphs = message.body[language].split('\n\n');
  expect(paragraphs.filter((text, index) => isList(text) && isList(paragraphs[index + 1] ?? ''))).toEqual([]);
});

test.each(inEach)('%s (%s): what may be empty has a paragraph of its own', (_, language, message) => {
  const paragraphs = message.body[language].split('\n\n');
  for (const name of placeholdersIn(message.body[language]).filter(
    (word) => placeholderOf(word)?.mayBeEmpty,
  )) {
    expect(paragraphs).toContain(`{{${name}}}`);
  }
});

test.each(inEach)(
  '%s (%s): is short, and long only where the product puts lists in',
  (_, language, message) => {
    const words = message.body[language].split(/\s+/).length;
    expect(words).toBeGreaterThan(12);
    expect(words).toBeLessThanOrEqual(200);
    expect(message.purpose[language]).toMatch(/\.$/);
  },
);

test.each(inEach.filter(([, , message]) => message.audience !== 'teacher'))(
  '%s (%s): says whom to ask and is signed by teacher and school',
  (_, language, message) => {
    expect(message.body[language]).toContain('{{contactLine}}');
    expect(message.body[language]).toContain('{{teacherName}}\n{{schoolName}}');
  },
);

test('decisions, date changes, cancellations and the thank-you wait for a yes, the rest goes by itself', () => {
  expect(
    messages
      .filter((message) => message.approval)
      .map((message) => message.id)
      .sort(),
  ).toEqual(
    [
      'acceptance',
      'waitlist',
      'denial',
      'decision-correction',
      'seat-offered',
      'seat-expired',
      'thank-you-partner',
      'thank-you-partner-without-quotes',
      'date-changed-partner',
      'date-changed-student',
      'date-changed-guardian',
      'cancelled-partner',
      'cancelled-prospect',
      'cancelled-student',
      'cancelled-guardian',
    ].sort(),
  );
});

test('when the quota is short, alerts and the session day leave before decisions, reminders and invitations', () => {
  const rank = (id: string) => priorities[messageOf(id)?.priority ?? 'invitation'];
  expect(rank('safety-alert')).toBeLessThan(rank('session-tomorrow-student'));
  expect(rank('session-tomorrow-student')).toBeLessThan(rank('acceptance'));
  expect(rank('acceptance')).toBeLessThan(rank('release-reminder-1'));
  expect(rank('release-reminder-1')).toBeLessThan(rank('partner-invitation'));
});

test('the join link is only in mails about the session, never in acceptance or registration', () => {
  const withLink = messages.filter((message) => message.body.en.includes('{{joinLine}}'));
  expect(new Set(withLink.map((message) => message.stage))).toEqual(
    new Set(['session-support', 'facilitation']),
  );
});

test('a partner reads of students only first names, questions, quotes and numbers', () => {
  const aboutStudents = new Set(['groupFirstNames', 'questions', 'quotes', 'impactLine', 'seats']);
  for (const message of messages.filter((candidate) => candidate.audience === 'partner')) {
    const personal = wordsOf(message, 'en').filter((name) =>
      /student|guardian|group|questions|quotes|missing|note/i.test(name),
    );
    expect(personal.filter((name) => !aboutStudents.has(name))).toEqual([]);
  }
});

test('guardians find a line in the other language in each mail that asks them for something', () => {
  for (const id of [
    'release-request',
    'release-reminder-1',
    'release-reminder-2',
    'date-changed-guardian',
    'cancelled-guardian',
  ]) {
    expect(messageOf(id)?.body.en).toMatch(/\*[^*\n]*(español|responda|sesión|dígamelo|llamaré)[^*\n]*\*/);
    expect(messageOf(id)?.body.es).toMatch(/\*[^*\n]*(English|reply|session|tell me|I will call)[^*\n]*\*/);
  }
});

test('every stage in which somebody outside hears from the school has a message', () => {
  const stagesWithMail = new Set(messages.map((message) => message.stage));
  for (const id of stageIds.filter((stage) => stage !== 'student-application'))
    expect(stagesWithMail).toContain(id);
});

test('every placeholder is used by some message', () => {
  const used = new Set(messages.flatMap((message) => wordsOf(message, 'en')));
  expect(placeholders.filter((placeholder) => !used.has(placeholder.name)).map(({ name }) => name)).toEqual(
    [],
  );
});
