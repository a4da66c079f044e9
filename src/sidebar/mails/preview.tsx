import { useSidebar } from '../app/context';
import { Section } from '../parts/section';
import type { LoadedMail } from './mail';

/** Nothing in a mail is fetched or run while it is looked at. */
const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

/** The mail as its reader sees it, closed off from the sidebar, and its plain text. */
export function MailPreview({ loaded }: { loaded: LoadedMail }) {
  const { texts } = useSidebar();
  const { html, text, mail } = loaded;
  return (
    <Section title={texts.mails.asMail}>
      {html && (
        <iframe
          class="mail"
          sandbox=""
          title={`${texts.mails.asMail}: ${mail.subject}`}
          srcdoc={guarded(html)}
        />
      )}
      <details open={!html}>
        <summary>{texts.mails.asText}</summary>
        <pre>{text}</pre>
      </details>
    </Section>
  );
}

/** The page with the policy as the first thing in its head. */
export function guarded(html: string): string {
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html><head>${POLICY}</head>${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + POLICY + html.slice(at);
}
