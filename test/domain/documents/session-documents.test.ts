import fc from 'fast-check';
import { certificateHtml } from '../../../src/domain/documents/certificate';
import { impactSheetHtml } from '../../../src/domain/documents/impact-sheet';
import { rosterNames, runSheetHtml } from '../../../src/domain/documents/run-sheet';
import { documentVersions, formatVersions } from '../../../src/domain/documents/versions';
import type { ApplicationRow } from '../../../src/domain/records';
import type { Session } from '../../../src/domain/sessions';
import { applicants } from '../../support/group';
import { documentsFacts, sessionDocuments } from '../../support/session-documents';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</td><script>x</script>',
    '{title}',
    '&lt;b&gt;',
    '"\'<>&',
  ),
);

/** Every tag of the document without its attributes, in order. */
const tagsOf = (html: string): string[] => [...html.matchAll(/<\/?[a-z][a-z0-9]*/gi)].map(([tag]) => tag);

test('whatever people write stays text in every document', () => {
  const plain = documentsFacts();
  const shape = (text: string) => {
    const context = documentsFacts();
    const { offering, snapshot } = context;
    for (const one of offering.participants)
      Object.assign(one, { firstName: text, lastName: text, badgeName: text });
    for (const answer of offering.feedback) Object.assign(answer, { quote: text });
    Object.assign(offering.row, {
      title: text,
      description: text,
      activity: text,
      assignment: text,
      joinLink: text,
    });
    Object.assign(offering.partner as object, { organisation: text, contact: text });
    const [session] = offering.sessions as [Session];
    return [
      certificateHtml(offering.participants[0] as ApplicationRow, offering, snapshot.settings),
      runSheetHtml(context, session, 'en'),
      impactSheetHtml(offering, snapshot.settings, 'en'),
    ].map(tagsOf);
  };
  expect(plain.offering.participants).toHaveLength(6);
  const expected = shape('plain words');
  fc.assert(
    fc.property(
      nasty.filter((text) => text.trim() !== '' && /[^\p{Cc}\s]/u.test(text)),
      (text) => {
        expect(shape(`x${text}x`)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test.each(['en', 'es'] as const)(
  'each document says its language (%s), has a title and one first heading',
  (language) => {
    for (const [, html] of sessionDocuments(false, language)) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html.match(/<h1/g)).toHaveLength(1);
    }
  },
);

test('hours and dates on a certificate are those of the sessions the student was at', () => {
  const { offering, snapshot } = documentsFacts();
  const [first] = offering.participants as [ApplicationRow];
  const html = (attendance: string) => certificateHtml({ ...first, attendance }, offering, snapshot.settings);
  expect(html('present, late')).toContain('on March 15, 2027 and March 17, 2027');
  expect(html('present, late')).toContain('3 hours');
  expect(html('absent, present')).toContain('on March 17, 2027');
  expect(html('absent, present')).not.toContain('March 15');
  expect(html('absent, present')).toContain('1.5 hours');
});

test('two students of one first name are told apart by an initial', () => {
  const students = applicants(3).map((one, index) => ({ ...one, firstName: index < 2 ? 'Ana' : 'Cai' }));
  expect(rosterNames(students)).toEqual(['Ana L.', 'Ana B.', 'Cai']);
});

test('versions of documents survive being written down, and lines nobody wrote are ignored', () => {
  const versions = new Map([
    ['run-sheet-1', { content: 'ABC', writtenAt: '2027-03-12T16:02:00Z' }],
    ['impact-sheet', { content: 'writing', writtenAt: '2027-03-19T16:02:00Z' }],
  ]);
  expect(documentVersions(formatVersions(versions))).toEqual(versions);
  expect(documentVersions('nonsense\n\n a b')).toEqual(new Map());
});
