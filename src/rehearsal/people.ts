import type { Workspace } from '../simulation';
import { fillIn, formLinks, type Wishes } from './fill-in';
import type { School, Student } from './school';

type Message = ReturnType<ReturnType<Workspace['mailbox']>['inbox']>[number];

/** Students, guardians and the partner, who read their mail once a day and do what it asks for, in their own time. */
export class People {
  private readonly read = new Set<string>();
  private readonly answered = new Set<string>();
  private readonly mailsTo = new Map<string, number>();

  constructor(
    private readonly workspace: Workspace,
    private readonly school: School,
  ) {}

  /** One day in everybody's life. */
  act(): void {
    this.partner();
    for (const student of this.school.students) {
      this.apply(student);
      this.student(student);
    }
    for (const mail of new Set(this.school.students.map((one) => one.guardian.mail))) this.guardian(mail);
  }

  private unread(address: string): Message[] {
    return this.workspace
      .mailbox(address)
      .inbox()
      .filter((message) => {
        const key = `${address} ${message.id}`;
        if (this.read.has(key)) return false;
        this.read.add(key);
        this.mailsTo.set(address, (this.mailsTo.get(address) ?? 0) + 1);
        return true;
      });
  }

  private answer(link: string, wishes: Wishes, as: string): void {
    if (this.answered.has(link)) return;
    this.answered.add(link);
    fillIn(this.workspace, link, wishes, as);
  }

  private titleOf(link: string): string {
    return this.workspace.form(link).title;
  }

  private partner(): void {
    const { partner } = this.school;
    const mailbox = this.workspace.mailbox(partner.mail);
    for (const message of this.unread(partner.mail)) {
      if (this.mailsTo.get(partner.mail) === 3) {
        mailbox.reply(
          message,
          `Hello,\n\nsorry for the silence. Yes, we would like to do this.\n\n${partner.contact}`,
        );
      }
      for (const link of formLinks(message.text)) this.partnerForm(link);
    }
  }

  private partnerForm(link: string): void {
    const { partner, title, session } = this.school;
    if (/your view/i.test(this.titleOf(link))) {
      this.answer(
        link,
        [
          [/^Hours/, '4'],
          [/^Something you would say/, 'The students asked better questions than most clients.'],
          [/^May we quote/, 'with my name'],
        ],
        partner.mail,
      );
      return;
    }
    this.answer(
      link,
      [
        [/^Organisation/, partner.organisation],
        [/^Your name/, partner.contact],
        [/^Your mail/, partner.mail],
        [/^Title/, title],
        [
          /^Two or three sentences/,
          'Plan, sketch and test a small web shop with a working designer. You get feedback on your own sketch.',
        ],
        [/^A skill/, 'sketching a layout'],
        [/^A second skill/, 'giving feedback'],
        [/^What do the students do/, 'Sketch a home page in three rounds, each with feedback.'],
        [/^First session: your first/, `${session.date} ${session.start}`],
        [/^Number of sessions/, '1'],
        [/^Minutes per session/, '90'],
        [/^Fewest/, String(this.school.seats.min)],
        [/^Most/, String(this.school.seats.max)],
        [/^May the school record/, 'Yes'],
      ],
      partner.mail,
    );
  }

  /** Students apply so many days after the call, through the link the counsellor passed on. */
  private apply(student: Student): void {
    const call = this.workspace
      .mailbox(this.school.counsellor)
      .inbox()
      .find((message) => formLinks(message.text).some((link) => /Appl|Solicitud/i.test(this.titleOf(link))));
    if (!call) return;
    if (this.workspace.clock.now() < call.date + student.appliesAfterDays * 86_400_000) return;
    const link = formLinks(call.text)[0] as string;
    const key = `${link} ${student.mail}`;
    if (this.answered.has(key) || !this.workspace.form(link).isOpen()) return;
    this.answered.add(key);
    fillIn(
      this.workspace,
      link,
      [
        [/^Your school mail/, student.mail],
        [/^First name/, student.first],
        [/^Last name/, student.last],
        [/^Grade/, student.grade],
        [/^School/, this.school.name],
        [/^In which language/, 'English'],
        [/^How old/, '13'],
        [/^Name/, student.guardian.name],
        [/^Their mail/, student.guardian.mail],
        [/^The language they prefer/, student.guardian.language],
        [/^Can you attend/, 'Yes'],
        [/^Why do you want/, student.why],
        [/^A question you/, student.question],
        [/^Would this be/, student.firstTime ? 'Yes' : 'No'],
      ],
      student.mail,
    );
  }

  private student(student: Student): void {
    for (const message of this.unread(student.mail)) {
      for (const link of formLinks(message.text)) {
        const title = this.titleOf(link);
        if (/^registration/i.test(title)) this.answer(link, registration(student), student.mail);
        else if (/^how was it/i.test(title) && student.feedback !== 'none') {
          this.answer(
            link,
            [
              [/^All in all/, student.feedback?.overall ?? '5'],
              [/^Something I learned/, 'Starting before the idea is finished.'],
              [/^Did you feel/, 'Yes'],
              [/^What would you like to tell/, student.feedback?.quote ?? ''],
              [/^May we pass it on/, 'with my first name'],
            ],
            student.mail,
          );
        }
      }
    }
  }

  private guardian(mail: string): void {
    const child = this.school.students.find((one) => one.guardian.mail === mail) as Student;
    for (const message of this.unread(mail)) {
      if ((this.mailsTo.get(mail) ?? 0) < (child.guardianAnswersAfterMails ?? 1)) continue;
      for (const link of formLinks(message.text)) {
        if (!/release/i.test(this.titleOf(link))) continue;
        this.answer(
          link,
          [
            [/^The student’s full name/, `${child.first} ${child.last}`],
            [/^Grade and school/, `${child.grade}, ${this.school.name}`],
            [/^The language you read/, child.guardian.language],
            [/^Who answers/, 'The parent'],
            [/^Your full name/, child.guardian.name],
            [/^Your mail/, mail],
            [/^May the student take part/, 'Yes'],
            [/^May the student be recorded/, child.noRecording ? 'No' : 'Yes'],
            [/^May the school tell the partner/, 'Yes'],
            [/^May the school use a sentence/, 'with the first name'],
            [/^My full name, typed/, child.guardian.name],
          ],
          mail,
        );
      }
    }
  }
}

const registration = (student: Student): Wishes =>
  student.givesUp
    ? [[/^Do you take the seat/, 'No']]
    : [
        [/^Do you take the seat/, 'Yes'],
        [/^Your name as it should/, `${student.first} ${student.last}`],
        [/^Mail address/, student.mail],
        [/^Their phone/, '555-0134'],
      ];
