import { useState } from 'preact/hooks';
import type { BoxSeen } from '../../shapes';
import { useDesk } from '../context';
import { Modal } from '../parts/modal';
import { act } from '../server/api';

const LABELS: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** An alert or prompt that the script waits for. */
export function ScriptBox({ as, box }: { as: string; box: BoxSeen }) {
  const { attempt } = useDesk();
  const [text, setText] = useState('');
  const answer = (button: string) => void attempt(() => act('script/box', { as, id: box.id, button, text }));
  return (
    <Modal title={box.title || 'Message of the script'} class="script-box" close={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(box.buttons[0] ?? 'OK');
        }}
      >
        {box.kind === 'prompt' ? (
          <label>
            <span class="box-message">{box.message}</span>
            <input value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
        ) : (
          <p class="box-message">{box.message}</p>
        )}
        <div class="buttons">
          {box.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'strong' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {LABELS[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
