import { useDesk } from '../context';
import { hrefTo } from '../route';
import { plural } from '../words';

/** Every form there is. */
export function FormsList() {
  const { overview } = useDesk();
  return (
    <div class="page">
      <h1>Forms</h1>
      {overview.forms.length === 0 ? (
        <p class="empty">
          No form has been made yet. People usually come to a form through a link in a mail.
        </p>
      ) : (
        <ul class="cards">
          {overview.forms.map(({ id, title, url, isOpen, responses }) => (
            <li key={id}>
              <a href={hrefTo('form', 'at', { url })}>{title || 'Untitled form'}</a>
              <p class="quiet-text">
                {isOpen ? 'Accepts answers' : 'Closed'}, {plural(responses, 'response')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
