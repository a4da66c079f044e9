import type { Failure } from '../calls/failure';
import type { Texts } from '../texts';

interface Props {
  texts: Texts;
  failure: Failure | null;
  again: () => void;
}

/** What is there before the first answer. */
export function Opening({ texts, failure, again }: Props) {
  return (
    <main class="opening">
      <h1>{texts.nav.offerings}</h1>
      {failure ? (
        <div class="box failure" role="alert">
          <p>
            <strong>{failure.title}.</strong>
          </p>
          <p>{failure.detail}</p>
          <button type="button" class="button primary" onClick={again}>
            {texts.common.tryAgain}
          </button>
        </div>
      ) : (
        <output class="quiet">{texts.common.opening}</output>
      )}
    </main>
  );
}
