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
        mailbox.reply(message, `Hello,\n\nsorry for the silence. Yes, we would like to do this.\n\n${partner.contact}`);
      }
      for (const link of formLinks(message.text)) this.partnerForm(link);
    }
  }

  private partnerForm(link: string): void {
    const { partner, title, session } = this.school;
    if (/feedback/i.test(this.titleOf(link))) {
      this.answer(link, [[/hours/i, '4'], [/in public|may be shared|public/i, 'The students asked better questions than most clients.']], partner.mail);
      return;
    }
    this.answer(
      link,
      [
        [/^Company|organisation/i, partner.organisation],
        [/^Contact|your name/i, partner.contact],
        [/mail address/i, partner.mail],
        [/title of the session/i, title],
        [/describe|description/i, 'Plan, sketch and test a small web shop with a working designer. You get feedback on your own sketch.'],
        [/first skill/i, 'sketching a layout'],
        [/second skill/i, 'giving feedback'],
        [/first (choice|date)|date.*first/i, `${session.date} ${session.start}`],
        [/fewest/i, String(this.school.seats.min)],
        [/most students/i, String(this.school.seats.max)],
        [/record/i, 'Yes'],
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
        [/school mail/i, student.mail],
        [/^first name/i, student.first],
        [/^last name/i, student.last],
        [/^grade/i, student.grade],
        [/how old|18/i, '17'],
        [/^(guardian|their|parent).*(name)|guardian’s name/i, student.guardian.name],
        [/(guardian|their|parent).*mail/i, student.guardian.mail],
        [/(guardian|their).*language|language.*(guardian|home|they)/i, student.guardian.language],
        [/^why/i, student.why],
        [/question/i, student.question],
        [/first time|taken part/i, student.firstTime ? 'Yes' : 'No'],
      ],
      student.mail,
    );
  }

  private student(student: Student): void {
    for (const message of this.unread(student.mail)) {
      for (const link of formLinks(message.text)) {
        const title = this.titleOf(link);
        if (/registration/i.test(title)) {
          this.answer(link, student.givesUp ? [[/take the seat/i, 'No']] : [[/take the seat/i, 'Yes'], [/mail address/i, student.mail]], student.mail);
        } else if (/feedback/i.test(title) && student.feedback !== 'none') {
          this.answer(
            link,
            [
              [/overall|how was/i, student.feedback?.overall ?? '5'],
              [/in your (own )?words|quote|sentence/i, student.feedback?.quote ?? ''],
              [/may we (quote|share)|use your words/i, 'first name'],
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
            [/student’s full name/i, `${child.first} ${child.last}`],
            [/who answers/i, 'guardian'],
            [/your full name|type your/i, child.guardian.name],
            [/mail address/i, mail],
            [/may take part/i, 'Yes'],
            [/recorded/i, child.noRecording ? 'No' : 'Yes'],
            [/shared? with the partner|what is shared|information/i, 'Yes'],
            [/quote/i, 'first name'],
          ],
          mail,
        );
      }
    }
  }
}
