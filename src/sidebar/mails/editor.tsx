import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Button } from '../parts/button';
import { Field, TextField } from '../parts/field';
import { WorkButton } from '../parts/work-button';
import type { LoadedMail } from './mail';

interface Props {
  loaded: LoadedMail;
  close: () => void;
}

/** Subject and text of a mail that has not left; what is typed stays until it is saved or thrown away. */
export function MailEditor({ loaded, close }: Props) {
  const { client, texts } = useSidebar();
  const { mail } = loaded;
  const [draft, setDraft, forget] = useDraft(`mail ${mail.id}`, () => ({
    subject: mail.subject,
    body: loaded.body ?? loaded.text,
  }));
  const isEmpty = draft.subject.trim() === '' || draft.body.trim() === '';
  const leave = () => {
    forget();
    close();
  };
  return (
    <>
      <Field
        id="subject"
        label={texts.mails.subject}
        value={draft.subject}
        onInput={(subject) => setDraft({ ...draft, subject })}
        attributes={{ maxLength: 250 }}
      />
      <TextField
        id="body"
        label={texts.mails.body}
        help={texts.mails.bodyHelp}
        value={draft.body}
        onInput={(body) => setDraft({ ...draft, body })}
        rows={14}
      />
      {isEmpty && <p class="error">{texts.mails.emptyEdit}</p>}
      <div class="row">
        <WorkButton
          text={texts.mails.save}
          kind="primary"
          off={isEmpty}
          work={() => client('editMail', { id: mail.id, ...draft })}
          after={leave}
          typed
        />
        <Button onClick={leave}>{texts.common.cancel}</Button>
      </div>
    </>
  );
}
