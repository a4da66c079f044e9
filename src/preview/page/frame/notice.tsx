/** What went wrong, until it is dismissed. */
export function Notice({ text, dismiss }: { text: string; dismiss(): void }) {
  return (
    <div class="notice" role="alert">
      {text !== '' && (
        <p>
          <span class="notice-text">{text}</span>
          <button type="button" class="quiet" onClick={dismiss}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
