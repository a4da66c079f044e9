import { wantedMails } from '../../../src/domain/mails';
import { valuesOf } from '../../../src/domain/mails/values';
import type { Wanted } from '../../../src/domain/mails/wanted';
import { bodyHtml, bodyText } from '../../../src/domain/markdown';
import { textOf } from '../../../src/domain/outbox';
import { fill } from '../../../src/domain/render';
import { languages } from '../../../src/toolkit/language';
import { messageOf, messages } from '../../../src/toolkit/messages';
import { applicants, partners, quotable, released } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';
import { wanted } from '../../support/outbox';
import { sentMail } from '../../support/rows';

/** What only the event knows that a mail is about. */
const ofTheEvent = {
  oldDate: 'Monday, March 8, 2027',
  changes: '- Time: 4:00 PM',
  problem: '- One address does not exist.',
  safetyAnswer: '**Mai** wrote:\n\n> Somebody kept writing to me.',
  partnerReply: '> Yes!',
  today: 'Monday, March 1, 2027',
  dueToday: '- Nothing is due today.',
  waitingForYou: '- Nothing waits for you.',
  whoOwesWhat: '- Everybody has answered.',
};

/** Two sessions, everything answered but one release, everything there that Google makes. */
const complete = () => {
  const group = applicants(4, { ...released, decisionNote: 'Your question was the best.', waitlistPlace: 2 });
  const [first] = group as [(typeof group)[number]];
  Object.assign(first, {
    ...{ releaseStatus: 'asked', releaseAsked: '2027-02-15' },
    ...{ mayTakePart: null, attendance: 'present' },
  });
  return new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      partner: 'Cactus Design',
      sessions: '2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00',
      skills: 'sketching; giving feedback',
      description: 'Plan & sketch a shop.',
      assignment: 'Sketch a home page.',
      assignmentDue: '2027-03-19',
      materials: 'Bring paper.',
      meetingAt: moment('2027-01-26', '15:30'),
      applicationsClose: '2027-02-11',
    },
    partners: partners().map((row) => ({ ...row, threadLink: 'https://mail.google.com/mail/u/0/#all/1' })),
    applications: group,
    feedback: [quotable({ applicationId: 'A-2' })],
    outbox: [sentMail({ key: 'M-1/partner-invitation/P-1' })],
  }).at('2027-02-25');
};

const people = {
  partner: 'P-1',
  student: 'A-1',
  guardian: 'A-1',
  teacher: 'teacher',
  counsellor: 'X-1',
} as const;

const every = messages.flatMap(({ id }) => languages.map((language) => [id, language] as const));

const filled = (id: string, language: 'en' | 'es', weeks = complete()) => {
  const message = messageOf(id) as NonNullable<ReturnType<typeof messageOf>>;
  const mail: Wanted = wanted({
    message: id,
    language,
    personId: people[message.audience],
    values: () => ofTheEvent,
  });
  const texts = {
    subject: message.subject[language],
    body: message.body[language],
    audience: message.audience,
  };
  return fill(texts, valuesOf(weeks.context, mail));
};

test.each(every)(
  '%s in %s can be filled in for a complete offering, and reads without gaps',
  (id, language) => {
    const text = filled(id, language);
    expect(text).toMatchObject({ ok: true });
    if (!text.ok) return;
    expect(text.subject).not.toMatch(/\{\{|undefined|null|NaN/);
    expect(text.body).not.toMatch(/\{\{|undefined|null|NaN/);
    expect(bodyText(text.body)).not.toMatch(/ ,|\(\)|\.\./);
    expect(bodyHtml(text.body)).not.toMatch(/\*\*/);
  },
);

test.each(languages)('in %s nothing of the other language slips in', (language) => {
  const foreign = {
    en: /\b(los|para|sesión|estudiantes|hasta)\b/,
    es: /\b(the|agreed|students|session|hours|Monday)\b/,
  }[language];
  for (const id of [
    'run-of-show',
    'session-details-partner',
    'session-details-student',
    'thank-you-partner',
    'release-request-18',
  ]) {
    const text = filled(id, language);
    const own = text.ok ? text.body.replace(/https?:\S+/g, '').replace(/\*[^*\n]+\*/g, '') : '';
    expect([id, foreign.exec(own)?.[0]]).toEqual([id, undefined]);
  }
});

test('a join link leads there in every mail that has one, whatever characters are in it', () => {
  const weeks = complete();
  weeks.row.joinLink = 'https://zoom.example/j/1?pwd=_a_*b*(c)';
  weeks.change('applications', 'A-1', released);
  for (const id of ['session-link-student', 'session-tomorrow-partner', 'run-of-show']) {
    const text = filled(id, 'en', weeks);
    const html = text.ok ? bodyHtml(text.body) : '';
    expect(html).toContain('<a href="https://zoom.example/j/1?pwd=_a_%2Ab%2A%28c%29">Join the session</a>');
    expect(html).not.toContain('<em>');
  }
});

test('a join link that is none is shown as it was typed', () => {
  const weeks = complete();
  weeks.row.joinLink = 'Room *5*';
  const text = filled('session-tomorrow-partner', 'en', weeks);
  expect(text.ok && bodyText(text.body)).toContain('- Room *5*');
});

test('no mail to the partner names a student whose family has not agreed, nor anybody’s last name', () => {
  const weeks = complete();
  for (const one of weeks.applications) Object.assign(one, { shareWithPartner: false });
  for (const { id, audience } of messages) {
    if (audience !== 'partner') continue;
    const text = filled(id, 'en', weeks);
    const { ok: _, ...said } = { subject: '', body: '', ...text };
    for (const { firstName, lastName } of weeks.applications) {
      const quoted = id === 'thank-you-partner' && firstName === 'Ben';
      if (!quoted) expect([id, JSON.stringify(said).includes(firstName)]).toEqual([id, false]);
      expect([id, JSON.stringify(said).includes(lastName)]).toEqual([id, false]);
    }
  }
});

test('the questions go to the partner without names, from families that agreed to share them', () => {
  const weeks = complete();
  weeks.change('applications', 'A-2', { shareWithPartner: false });
  weeks.change('applications', 'A-3', { partnerQuestion: '*Why* <b>so</b>?' });
  const text = filled('session-details-partner', 'en', weeks);
  const body = text.ok ? bodyText(text.body) : '';
  expect(body).toContain('- *Why* <b>so</b>?\n- How does Dee start?');
  expect(body).not.toContain('How does Ben start?');
  expect(body).not.toContain('How does Ana start?');
});

test('the time of the partner meeting is written out, not as it is stored', () => {
  const text = filled('partner-meeting-details', 'en');
  expect(text).toMatchObject({
    subject: 'Our call: Tuesday, January 26, 2027, 3:30 PM–4:00 PM (Pacific Time)',
  });
});

test('a deadline that is over when its mail is due gives way to three school days, but not beyond the session', () => {
  const deadline = (day: string) => {
    const weeks = complete().at(day);
    const mail = wanted({ message: 'release-request', personId: 'A-1', day });
    return valuesOf(weeks.context, mail).deadline;
  };
  expect(deadline('2027-02-22')).toBe('Monday, March 1, 2027');
  expect(deadline('2027-03-03')).toBe('Monday, March 8, 2027');
  expect(deadline('2027-03-11')).toBe('Friday, March 12, 2027');
  expect(deadline('2027-03-14')).toBe('Sunday, March 14, 2027');
});

test('every message that a stage wants exists, and its mail can be filled in', () => {
  const weeks = complete();
  const found = new Set<string>();
  for (let day = weeks.now.today; day.toString() < '2027-04-10'; day = day.add({ days: 1 })) {
    weeks.at(day.toString(), '06:00');
    for (const mail of wantedMails(weeks.context)) {
      const text = textOf(mail, weeks.planning);
      expect([mail.message, text]).toEqual([mail.message, expect.objectContaining({ ok: true })]);
      found.add(mail.message);
    }
  }
  expect([...found]).toEqual(
    expect.arrayContaining(['session-details-partner', 'release-reminder-1', 'run-of-show']),
  );
});
