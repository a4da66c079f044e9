import type { Language } from '../toolkit/language';
import { type Sentence, spoken } from './say';

/** Kinds of failure the sidebar treats differently; the message is a sentence for the teacher in every case. */
export type ErrorCode =
  /** The request has the wrong shape; the sidebar is older or newer than the script. */
  | 'bad request'
  /** The thing asked for is gone or was never there. */
  | 'not found'
  /** Something changed meanwhile, or a rule forbids it now. */
  | 'refused'
  /** Another run or person is at work; try again in a moment. */
  | 'busy'
  /** Google refused: authorization, quota, an outage. */
  | 'google'
  /** A mistake of ours. */
  | 'internal';

/**
 * Thrown where an operation cannot go on; the sentence says what happened, to what, and what to do now. `message` is
 * English; `wordsOf` gives it in the reader's language.
 */
export class Problem extends Error {
  readonly sentence: Sentence | undefined;

  constructor(
    readonly code: ErrorCode,
    what: string | Sentence,
  ) {
    super(typeof what === 'string' ? what : spoken(what, 'en'));
    this.name = 'Problem';
    this.sentence = typeof what === 'string' ? undefined : what;
  }
}

/** By name: the part of the script that is loaded late has a class of its own. */
export const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && error.name === 'Problem';

export const wordsOf = ({ message, sentence }: Problem, language: Language): string =>
  sentence ? spoken(sentence, language) : message;
