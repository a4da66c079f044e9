/** Seats as boxes, with the words that say the same. */
export function Seats({ taken, of, words }: { taken: number; of: number; words: string }) {
  const boxes = Math.min(Math.max(of, taken), 24);
  return (
    <p class="seats">
      <span class="boxes" aria-hidden="true">
        {Array.from({ length: boxes }, (_, seat) => (
          <span key={seat} class={seat >= of ? 'over' : seat < taken ? 'taken' : 'free'} />
        ))}
      </span>
      <span>{words}</span>
    </p>
  );
}
