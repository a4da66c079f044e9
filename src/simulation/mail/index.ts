import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { MailApp } from './mail';

/** MailApp; the mailboxes it sends from and to belong to the folder `gmail`. */
export const mailFolder: ServiceFolder = {
  classes: [
    {
      path: 'Mail.MailApp',
      host: MailApp,
      cost: costs({ sendEmail: 700, getRemainingDailyQuota: 50 }, 0),
      scopes: () => ['script.send_mail', 'mail.google.com'],
    },
  ],
  globals: { MailApp: (execution) => new MailApp(execution) },
};
