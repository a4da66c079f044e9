import { type Answer, type Box, UnansweredDialog } from '../simulation';
import type { BoxSeen } from './shapes';
import type { Workplace } from './workplace';

/** What a person does at an alert or prompt: one of its buttons, or CLOSE, and the text typed into it. */
export interface BoxAnswer {
  button: string;
  text: string;
}

const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface Waiting {
  id: number;
  user: string;
  box: Box;
  answer(given: BoxAnswer): void;
  abandon(): void;
}

interface Answered {
  box: Box;
  answer: BoxAnswer;
}

/** A script waited at a box when the demo was closed or begun anew. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/**
 * Alerts and prompts in front of the people they are for. A script can't really be stopped half-way and go on when somebody
 * clicks; so at a box that nobody has answered yet the workspace goes back to where the script began, and the script runs
 * again from there with the answers given so far. Nothing it did is seen twice. Others may act meanwhile, as at Google's
 * boxes; a box that has changed by that is asked anew.
 */
export class Boxes {
  private count = 0;
  private waiting: Waiting[] = [];
  /** Answers for the script that runs now, and how many of them it has had. */
  private round: { answered: readonly Answered[]; reached: number } | undefined;

  constructor(private readonly workplace: Workplace) {}

  /** The box that somebody has to answer first, or null. */
  for(user: string): BoxSeen | null {
    const next = this.waiting.find((each) => each.user === user);
    if (!next) return null;
    const { kind, title, message, buttons } = next.box;
    return { id: next.id, kind, title, message, buttons: BUTTONS[buttons] ?? ['OK'] };
  }

  answer(user: string, id: number, given: BoxAnswer): void {
    const found = this.waiting.find((each) => each.user === user && each.id === id);
    if (!found) throw new Error('This box is answered already.');
    this.drop(found);
    found.answer(given);
  }

  /** Ends every script that waits, as if it had never begun. */
  abandon(): void {
    for (const each of this.waiting.splice(0)) each.abandon();
  }

  /** Does something that may make the script ask `user`; settles once all its boxes are answered. */
  async perform<T>(user: string, work: () => T): Promise<T> {
    const answered: Answered[] = [];
    for (;;) {
      const { workplace } = this;
      const before = workplace.snapshot();
      const runs = workplace.workspace.executions().length;
      const round = { answered, reached: 0 };
      try {
        return workplace.act(() => this.attempt(user, round, work));
      } catch (error) {
        if (!(error instanceof UnansweredDialog)) throw error;
        workplace.rollBack(before, runs);
        answered.length = round.reached;
        answered.push({ box: error.box, answer: await this.ask(user, error.box) });
      }
    }
  }

  private attempt<T>(user: string, round: NonNullable<Boxes['round']>, work: () => T): T {
    const { answered } = round;
    this.workplace.script(user).answer(...answered.map(() => this.next));
    this.round = round;
    try {
      return work();
    } finally {
      this.round = undefined;
    }
  }

  /**
   * The answer to the box at hand. The simulation's queue may still hold this from a run that came to fewer boxes than
   * before, so it says nothing about which answer it stands for.
   */
  private readonly next = (box: Box): Answer => {
    const { round } = this;
    const known = round?.answered[round.reached];
    if (!round || !known || !sameBox(known.box, box)) {
      this.workplace.workspace.core.current?.abort(new UnansweredDialog(box));
      throw new UnansweredDialog(box);
    }
    round.reached++;
    return known.answer;
  };

  private ask(user: string, box: Box): Promise<BoxAnswer> {
    return new Promise((resolve, reject) => {
      const abandon = () => reject(new Abandoned('The script was ended while it waited for an answer.'));
      this.waiting.push({ id: ++this.count, user, box, answer: resolve, abandon });
      this.workplace.changed();
    });
  }

  private drop(gone: Waiting): void {
    this.waiting = this.waiting.filter((each) => each !== gone);
    this.workplace.tell();
  }
}

const sameBox = (a: Box, b: Box): boolean => JSON.stringify(a) === JSON.stringify(b);
