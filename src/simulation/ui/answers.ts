import type { Core } from '../kernel/core';
import type { Execution } from '../kernel/execution';
import { uiOf } from './state';

/** The buttons of each set, by name; the window's own × gives CLOSE and is always there. */
const BUTTONS: Record<string, readonly string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** A box that a script shows and waits for. */
export interface Box {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Name of the button set: `OK`, `OK_CANCEL`, `YES_NO` or `YES_NO_CANCEL`. */
  buttons: string;
}

/**
 * What a person does at a box: the name of a button (`'YES'`, in any case), a text typed into a prompt (confirmed with
 * its first button), both, or a function that acts while the script waits and gives one of these.
 */
export type Answer = string | { button?: string; text?: string } | ((box: Box) => Answer);

/** A script waits for a person, and no answer was queued for it. */
export class UnansweredDialog extends Error {
  constructor(readonly box: Box) {
    super(
      `The script shows ${box.kind === 'alert' ? 'an alert' : 'a prompt'} and nobody answers: ` +
        `"${[box.title, box.message].filter(Boolean).join(': ')}" (${BUTTONS[box.buttons]?.join(', ')}). ` +
        'Queue an answer with script.answer(...) before.',
    );
  }
}

const queues = new WeakMap<Core, Map<string, Answer[]>>();

function queueOf(core: Core, script: string, user: string): Answer[] {
  const byPerson = queues.get(core) ?? new Map<string, Answer[]>();
  queues.set(core, byPerson);
  const key = `${script} ${user}`;
  const queue = byPerson.get(key) ?? [];
  byPerson.set(key, queue);
  return queue;
}

/** Queues answers for the boxes that come. They are part of no snapshot. */
export function queueAnswers(core: Core, script: string, user: string, answers: readonly Answer[]): void {
  queueOf(core, script, user).push(...answers);
}

/** Answers that no box has asked for yet. */
export const answersLeft = (core: Core, script: string, user: string): number =>
  queueOf(core, script, user).length;

/** Suspends the script at a box and gives the button's name and the text; locks do not survive this (UI-03). */
export function ask(execution: Execution, box: Box): { button: string; text: string } {
  const { core, script, viewer } = execution;
  core.suspend(execution);
  const queue = queueOf(core, script.id, viewer);
  if (queue.length === 0) return execution.abort(new UnansweredDialog(box));
  let answer = queue.shift() as Answer;
  while (typeof answer === 'function') {
    const act = answer;
    core.interrupt(execution, () => {
      answer = act(box);
    });
  }
  const given = interpret(box, answer);
  const { kind, title, message } = box;
  uiOf(core, script.id, viewer).boxes.push({ kind, title, message, ...given });
  return given;
}

function interpret(
  box: Box,
  answer: Exclude<Answer, (box: Box) => Answer>,
): { button: string; text: string } {
  const buttons = BUTTONS[box.buttons] as readonly string[];
  const named = (name: string) => [...buttons, 'CLOSE'].find((button) => button === name.toUpperCase());
  if (typeof answer === 'string') {
    const button = named(answer);
    if (button) return { button, text: '' };
    if (box.kind === 'prompt') return { button: buttons[0] as string, text: answer };
    throw noButton(box, answer);
  }
  const button = answer.button === undefined ? buttons[0] : named(answer.button);
  if (!button) throw noButton(box, answer.button as string);
  return { button, text: answer.text ?? '' };
}

const noButton = (box: Box, name: string): Error =>
  new Error(`The box "${box.message}" has no button ${name}, only ${BUTTONS[box.buttons]?.join(', ')}.`);
