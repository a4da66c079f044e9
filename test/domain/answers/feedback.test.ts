import { feedbackAnswer } from '../../../src/domain/answers/feedback';
import { partnerFeedbackAnswer } from '../../../src/domain/answers/partner-feedback';
import { withResponse } from '../../../src/domain/answers/responses';
import type { FeedbackRow } from '../../../src/domain/records';
import { feedbackGiven, partnerFeedbackGiven } from '../../support/answers';
import { application, feedback, microInternship, partner } from '../../support/rows';

const row = microInternship();
const take = (
  answer: ReturnType<typeof feedbackGiven>,
  { applications = [application()], rows = [] as FeedbackRow[] } = {},
) => feedbackAnswer(answer, { row, applications, feedback: rows, newId: () => 'F-9' });

describe('a student’s feedback', () => {
  test('becomes a row, and the student owes nothing any more', () => {
    const result = take(feedbackGiven());
    expect(result.additions).toEqual([
      {
        tab: 'feedback',
        row: feedback({
          id: 'F-9',
          submitted: '2027-02-02T18:00:00Z',
          overall: 5,
          relevance: 4,
          excitement: 5,
          skills: 'sketch a layout: 3; give feedback: 2',
          interestBefore: 2,
          interestAfter: 4,
          learned: 'Grids.',
          quote: 'Thank you for your time!',
          quotePermission: 'first name',
          quoteName: 'Ana',
        }),
      },
    ]);
    expect(result.changes).toEqual([
      {
        tab: 'applications',
        id: 'A-1',
        values: { feedbackStatus: 'answered', responseIds: 'student-feedback r1 2027-02-02T18:00:00Z' },
      },
    ]);
    expect(result.confidential).toEqual([]);
  });

  test.each([
    ['no', 'It was loud.', '**Ana Lopez** answered no. In their words:\n\n> It was loud.'],
    ['talk', '', '**Ana Lopez** would rather talk about it. Nothing more was written.'],
    ['something else', '', '**Ana Lopez** did not answer yes. Nothing more was written.'],
  ])('feeling safe: %s goes to the teacher alone', (said, happened, sentence) => {
    const result = take(feedbackGiven({ 'felt-safe': said, 'what-happened': happened }));
    expect(result.confidential).toEqual([sentence]);
    const { confidential: _, ...elsewhere } = result;
    expect(JSON.stringify(elsewhere)).not.toMatch(/loud|felt-safe|safe/);
  });

  test('an answer whose code is not known still tells the teacher that somebody did not feel safe', () => {
    const answer = feedbackGiven({ 'personal-code': 'X', 'felt-safe': 'no', 'what-happened': 'Help.' });
    const result = take(answer);
    expect(result).toMatchObject({ kind: 'unmatched', changes: [], additions: [] });
    expect(result.confidential).toEqual([
      '**Somebody whose personal code is not known** answered no. In their words:\n\n> Help.',
    ]);
  });

  test('an answer that was read before alerts nobody again', () => {
    const answer = feedbackGiven({ 'felt-safe': 'no' });
    const done = application({ responseIds: withResponse('', answer) });
    expect(take(answer, { applications: [done] })).toMatchObject({ kind: 'known', confidential: [] });
  });

  test('a permission that was not given is none, and no name goes with it', () => {
    const { additions } = take(feedbackGiven({ 'quote-permission': '' }));
    expect(additions[0]?.row).toMatchObject({ quotePermission: 'none', quoteName: '' });
  });

  test('ratings outside the scale are flagged and left out', () => {
    const result = take(feedbackGiven({ overall: '9', relevance: 'good' }));
    expect(result.additions[0]?.row).toMatchObject({ overall: null, relevance: null });
    expect(result.flags).toEqual(['overall is not between 1 and 5', 'relevance is not a number']);
  });

  test('an edited answer updates its row, and a chosen quote that changed is no longer chosen', () => {
    const done = application({ feedbackStatus: 'answered', responseIds: withResponse('', feedbackGiven()) });
    const chosen = feedback({
      quote: 'Thank you for your time!',
      quotePermission: 'first name',
      quoteName: 'Ana',
      chosen: true,
    });
    const at = { submittedAt: '2027-02-03T18:00:00Z' };
    const context = { applications: [done], rows: [chosen] };
    const taken = take(feedbackGiven({ 'quote-permission': 'none' }, at), context);
    expect(taken.additions).toEqual([]);
    expect(taken.changes[1]).toMatchObject({
      tab: 'feedback',
      id: 'F-1',
      values: { quotePermission: 'none', quoteName: '', chosen: null },
    });
    expect(taken.alerts.join()).toContain('F-1');
    const same = take(feedbackGiven({ learned: 'More.' }, at), context);
    expect(same.changes[1]?.values).not.toHaveProperty('chosen');
  });
});

describe('a partner’s feedback', () => {
  const takePartner = (answer: ReturnType<typeof partnerFeedbackGiven>, rows: FeedbackRow[] = []) =>
    partnerFeedbackAnswer(answer, {
      row,
      partner: partner(),
      token: 'PARTNERCODE',
      feedback: rows,
      newId: () => 'F-9',
    });

  test('becomes a row', () => {
    const result = takePartner(partnerFeedbackGiven());
    expect(result.additions).toEqual([
      {
        tab: 'feedback',
        row: feedback({
          id: 'F-9',
          source: 'partner',
          applicationId: '',
          submitted: '2027-02-02T18:00:00Z',
          preparation: 4,
          support: 5,
          hours: 3.5,
          again: 'yes',
          publicComment: 'Do it!',
          privateComment: 'More time.',
          quotePermission: 'full name',
          quoteName: 'Maya Ortiz, Cactus Design',
        }),
      },
    ]);
  });

  test('needs the partner’s own code', () => {
    for (const code of ['', 'partnercode', 'FEEDBACK00000000000000000000ANA1'])
      expect(takePartner(partnerFeedbackGiven({ 'personal-code': code }))).toMatchObject({
        kind: 'unmatched',
        additions: [],
      });
  });

  test('comes once; again it is known, edited it updates, a second one is shown', () => {
    const there = feedback({ source: 'partner', applicationId: '', submitted: '2027-02-02T18:00:00Z' });
    expect(takePartner(partnerFeedbackGiven(), [there]).kind).toBe('known');
    const edited = partnerFeedbackGiven({ again: 'no' }, { submittedAt: '2027-02-04T18:00:00Z' });
    expect(takePartner(edited, [there])).toMatchObject({
      kind: 'taken',
      additions: [],
      changes: [
        { tab: 'feedback', id: 'F-1' },
        { tab: 'partners', id: 'P-1', values: { again: 'no' } },
      ],
      alerts: ['The partner of M-1 would not do it again; read why.'],
    });
    expect(takePartner(partnerFeedbackGiven({}, { responseId: 'r2' }), [there]).kind).toBe('unmatched');
  });
});
