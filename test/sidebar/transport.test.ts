import { CallError, createClient } from '../../src/contract/client';
import { failureFrom } from '../../src/sidebar/calls/failure';
import { type GoogleScriptRun, googleTransport } from '../../src/sidebar/calls/transport';
import { guarded } from '../../src/sidebar/mails/preview';
import { texts } from '../../src/sidebar/texts';

type Function = (json: string) => unknown;

/** `google.script.run` for these functions: what one returns goes to the success handler, what it throws to the other. */
function running(functions: Record<string, Function>): GoogleScriptRun {
  const runner = (done: (answer: unknown) => void, failed: (error: Error) => void): GoogleScriptRun => ({
    ...Object.fromEntries(
      Object.entries(functions).map(([name, run]) => [
        name,
        (json: string) => {
          try {
            done(run(json));
          } catch (error) {
            failed(error as Error);
          }
        },
      ]),
    ),
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
  });
  return runner(
    () => {},
    () => {},
  );
}

const failureOf = async (run: GoogleScriptRun | undefined) => {
  const client = createClient(googleTransport(run));
  const error = await client('runNow', {}).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  return failureFrom(error, texts.en);
};

test('a call goes out as one text and its answer comes back checked', async () => {
  const asked: string[] = [];
  const runNow = (json: string) => {
    asked.push(json);
    return JSON.stringify({ ok: true, value: { message: 'Nothing was due.' } });
  };
  const client = createClient(googleTransport(running({ runNow })));
  await expect(client('runNow', {})).resolves.toEqual({ message: 'Nothing was due.' });
  expect(asked).toEqual(['{}']);
});

test('what Google refuses is told with Google’s sentence', async () => {
  const runNow = () => {
    throw new Error('Authorization is required to perform that action.');
  };
  expect(await failureOf(running({ runNow }))).toEqual({
    code: 'google',
    title: texts.en.failure.google,
    detail: 'Authorization is required to perform that action.',
  });
});

test('what the script refuses is told with its sentence', async () => {
  const answer = { ok: false, error: { code: 'busy', message: 'A run is under way.' } };
  const failure = await failureOf(running({ runNow: () => JSON.stringify(answer) }));
  expect(failure).toMatchObject({ code: 'busy', detail: 'A run is under way.' });
});

test('a function the script does not have says to reopen the sidebar', async () => {
  expect((await failureOf(running({}))).detail).toBe(texts.en.common.unknownCall);
});

test('an answer that is no text of ours says so', async () => {
  expect((await failureOf(running({ runNow: () => undefined }))).detail).toBe(texts.en.common.badAnswer);
});

test('a page opened outside Google says so', async () => {
  expect((await failureOf(undefined)).detail).toBe(texts.en.common.outsideGoogle);
});

test('a mistake of the sidebar itself is told too', () => {
  expect(failureFrom(new TypeError('x is undefined'), texts.en).detail).toBe('x is undefined');
  expect(failureFrom(new CallError('not found', 'The mail is gone.'), texts.es).title).toBe('Ya no está');
});

test('a mail is shown with a policy that fetches nothing, whatever its page looks like', () => {
  expect(guarded('<html><head lang="en"><title>x</title></head></html>')).toMatch(
    /^<html><head lang="en"><meta http-equiv="Content-Security-Policy"/,
  );
  expect(guarded('<p>x</p>')).toMatch(
    /^<!doctype html><head><meta http-equiv="Content-Security-Policy".*<p>x<\/p>$/,
  );
});
