import { quotesOf } from '../../../src/domain/quotes';
import type { ApplicationRow } from '../../../src/domain/records';
import { quoteUses } from '../../../src/toolkit/statuses';
import { closed } from '../../support/calendars';
import { applicants, partners, quotable, released } from '../../support/group';
import { links, NineWeeks } from '../../support/nine-weeks';

const over = (applications: ApplicationRow[], facts: object = {}) =>
  new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      partner: 'Cactus Design',
      industryFormAnswered: '2027-01-28T18:00:00Z',
    },
    partners: partners(),
    applications,
    ...facts,
  }).at('2027-03-16');

const present = {
  ...released,
  attendance: 'present',
  badgeStatus: 'earned',
  certificateLink: 'https://docs.google.com/document/d/certificate/edit',
};

const feedbackMails = (weeks: NineWeeks) => weeks.left.filter((line) => / feedback-/.test(line));

test('feedback is asked of those who attended, late or not, two days after', () => {
  const [one, two, three, four] = applicants(4, present) as [
    ApplicationRow,
    ApplicationRow,
    ApplicationRow,
    ApplicationRow,
  ];
  const group = [
    one,
    { ...two, attendance: 'late' },
    { ...three, attendance: 'absent' },
    { ...four, attendance: '' },
  ];
  const weeks = over(group).runUntil('2027-03-17');
  expect(feedbackMails(weeks)).toEqual([
    '2027-03-17 feedback-request A-1',
    '2027-03-17 feedback-request A-2',
  ]);
  expect(weeks.applications.map(({ feedbackStatus }) => feedbackStatus)).toEqual([
    'asked',
    'asked',
    'not asked',
    'not asked',
  ]);
});

test('one reminder follows to those who have not answered, and no more', () => {
  const weeks = over(applicants(2, present)).runUntil('2027-03-18');
  weeks.change('applications', 'A-1', { feedbackStatus: 'answered' });
  weeks.runUntil('2027-04-10');
  expect(feedbackMails(weeks).slice(2)).toEqual(['2027-03-19 feedback-reminder A-2']);
  expect(weeks.applications[1]?.feedbackStatus).toBe('closed');
});

test('a closure moves feedback on to the next school day', () => {
  const weeks = over(applicants(1, present), { calendar: closed(['2027-03-17', '2027-03-19']) }).runUntil(
    '2027-03-26',
  );
  expect(feedbackMails(weeks)).toEqual([
    '2027-03-22 feedback-request A-1',
    '2027-03-24 feedback-reminder A-1',
  ]);
});

test('without a feedback form nobody is asked', () => {
  const weeks = over(applicants(1, present));
  weeks.change('micro-internships', 'M-1', { feedbackFormLink: '' });
  expect(feedbackMails(weeks.runUntil('2027-03-26'))).toEqual([]);
});

test('word of the badge goes to those whose badge was issued, when the stage is open', () => {
  const weeks = over(applicants(2, present)).runUntil('2027-03-16');
  weeks.change('applications', 'A-1', { badgeStatus: 'issued', badgeIssued: '2027-03-16' });
  weeks.runUntil('2027-03-21');
  expect(weeks.sent('badge-sent')).toEqual(['2027-03-18 A-1']);
  weeks.change('applications', 'A-2', { badgeStatus: 'issued', badgeIssued: '2027-03-22' });
  weeks.runUntil('2027-03-26');
  expect(weeks.sent('badge-sent')).toEqual(['2027-03-18 A-1', '2027-03-22 A-2']);
});

test.each(['not earned', 'earned', 'exported', 'declined', ''])(
  'no word of a badge that is "%s"',
  (badgeStatus) => {
    expect(over(applicants(1, { ...present, badgeStatus })).daysOf('badge-sent')).toEqual([]);
  },
);

const thanks = (weeks: NineWeeks) =>
  weeks
    .wanted()
    .filter(({ message }) => message.startsWith('thank-you'))
    .map((mail) => `${mail.message} ${mail.day}`);

test('the thank-you with quotes is meant for the day the stage opens, five days after', () => {
  const feedback = [quotable()];
  expect(thanks(over(applicants(1, present), { feedback }))).toEqual(['thank-you-partner 2027-03-22']);
});

test('without a quote the thank-you waits, until seven days after and no longer', () => {
  const weeks = over(applicants(1, present));
  expect(thanks(weeks.at('2027-03-21'))).toEqual([]);
  expect(thanks(weeks.at('2027-03-22'))).toEqual(['thank-you-partner-without-quotes 2027-03-22']);
});

test('between five and seven days after, the first quote lets the thank-you go', () => {
  const sessions = '2027-03-16 15:30–17:00';
  const weeks = over(applicants(1, present));
  Object.assign(weeks.row, { sessions });
  weeks.change('steps', 'S-partner-appreciation', { opens: '2027-03-21', due: '2027-03-23' });
  expect(thanks(weeks.at('2027-03-22'))).toEqual([]);
  weeks.feedback.push(quotable());
  expect(thanks(weeks)).toEqual(['thank-you-partner 2027-03-21']);
});

test('the thank-you waits for the teacher’s yes, and then leaves once', () => {
  const weeks = over(applicants(1, present), { feedback: [quotable()] }).runUntil('2027-03-23');
  expect(weeks.outbox.filter(({ message }) => message.startsWith('thank-you'))).toMatchObject([
    { status: 'waiting for you' },
  ]);
  const [row] = weeks.outbox.filter(({ message }) => message.startsWith('thank-you'));
  weeks.change('outbox', row?.id ?? '', { status: 'approved', approval: 'given' });
  weeks.runUntil('2027-04-10');
  expect(weeks.left.filter((line) => line.includes('thank-you'))).toEqual([
    '2027-03-23 thank-you-partner P-1',
  ]);
  expect(row?.body).toContain('> Now I start. (Ana)');
});

test('a quote that comes while the mail without one still waits replaces it', () => {
  const weeks = over(applicants(1, present)).runUntil('2027-03-22');
  weeks.feedback.push(quotable());
  weeks.plan();
  expect(
    weeks.outbox
      .filter(({ message }) => message.startsWith('thank-you'))
      .map(({ message, status }) => `${message} ${status}`),
  ).toEqual(['thank-you-partner-without-quotes cancelled', 'thank-you-partner waiting for you']);
});

test.each(['sent', 'sending', 'unknown', 'bounced'])(
  'a partner is not thanked twice when the first thanks are %s',
  (status) => {
    const weeks = over(applicants(1, present)).runUntil('2027-03-22');
    const row = weeks.outbox.find(({ message }) => message === 'thank-you-partner-without-quotes');
    weeks.change('outbox', row?.id ?? '', { status });
    weeks.feedback.push(quotable());
    expect(thanks(weeks)).toEqual([]);
  },
);

test('a quote may be shared only if student and family agree, and the narrower of the two counts', () => {
  const rank = (use: string) => ['', 'none', 'without name', 'first name', 'full name'].indexOf(use);
  for (const student of ['', ...quoteUses]) {
    for (const family of ['', ...quoteUses]) {
      const weeks = over(applicants(1, { ...present, quoteUse: family }), {
        feedback: [quotable({ quotePermission: student })],
      });
      const narrower = Math.min(rank(student), rank(family));
      const found = quotesOf(weeks.context).map(({ by }) => by);
      expect([student, family, found]).toEqual([
        student,
        family,
        narrower < 2 ? [] : narrower === 2 ? [''] : ['Ana'],
      ]);
    }
  }
});

test('the partner’s own answer, an answer without words and one of nobody known are no quotes', () => {
  const feedback = [
    quotable({ source: 'partner' }),
    quotable({ quote: '' }),
    quotable({ applicationId: 'A-9' }),
  ];
  expect(quotesOf(over(applicants(1, present), { feedback }).context)).toEqual([]);
});

test('the quotes the teacher chose are told; if none was chosen, the first three', () => {
  const feedback = ['one', 'two', 'three', 'four'].map((quote, index) =>
    quotable({ id: `F-${index}`, quote }),
  );
  const weeks = over(applicants(1, present), { feedback });
  const told = () => {
    const [mail] = weeks.wanted().filter(({ message }) => message === 'thank-you-partner');
    return [...(weeks.planning.values(mail as never).quotes ?? '').matchAll(/> (\w+)/g)].map(
      (match) => match[1],
    );
  };
  expect(told()).toEqual(['one', 'two', 'three']);
  weeks.change('feedback', 'F-3', { chosen: true });
  expect(told()).toEqual(['four']);
});

test('what came of it counts those who were there', () => {
  const group = applicants(3, present);
  Object.assign(group[2] as object, { attendance: 'absent' });
  const feedback = [5, 4, 4].map((overall, index) => quotable({ id: `F-${index}`, overall }));
  const weeks = over(group, { feedback });
  const line = (language: 'en' | 'es') => {
    const [mail] = weeks.wanted().filter(({ message }) => message === 'thank-you-partner');
    return weeks.planning.values({ ...(mail as never as object), language } as never).impactLine;
  };
  expect(line('en')).toBe('2 students, 1.5 hours with you, rated 4.3 of 5.');
  expect(line('es')).toBe('2 estudiantes, 1,5 horas con usted, con una nota de 4,3 sobre 5.');
});
