import type { Language } from '../../toolkit/language';
import { isSaid, say, sentence } from '../say';
import { liveFlagsOf } from '../screening/eligibility';
import { personOf } from '../screening/person';
import type { Screened } from '../screening/screened';
import { seatsMaxOf } from '../screening/seats';
import type { Settings } from '../settings';
import { listWords } from '../words';
import { freeSeats, type Proposal } from './proposals';

/** Why this is proposed, as a sentence for the teacher. */
export function reasonOf(proposal: Proposal, settings: Settings, language = settings.language): string {
  const { application, offering, decision, seatIn } = proposal;
  const flags = liveFlagsOf(application, offering.offering.row, settings).filter(({ bars }) => bars);
  if (flags.length > 0) {
    const words = listWords(
      flags.map((flag) => flag.words[language]),
      language,
    );
    return say(language, 'reason-barred', { why: words });
  }
  if (seatIn) return say(language, 'reason-seat-in', { title: seatIn.row.title });
  if (decision === 'accept')
    return [seatWords(proposal, settings, language), ...missedWords(proposal, settings, language)].join(' ');
  const { rank, of } = standing(proposal);
  return say(language, 'reason-waitlist', {
    place: proposal.place ?? '–',
    standing: standingWords(offering, rank, of, language),
    seats: fullWords(offering, settings, language),
  });
}

function seatWords(proposal: Proposal, settings: Settings, language: Language): string {
  const { offering, choice } = proposal;
  const { title } = offering.offering.row;
  const { rank, of } = standing(proposal);
  const seats = seatsMaxOf(offering.offering, settings);
  const place =
    choice === null
      ? say(language, 'reason-placed', { title })
      : say(language, 'reason-placed-choice', { title, choice: choiceWord(choice, language) });
  const free = freeSeats(offering, settings);
  const why =
    of <= free
      ? say(language, 'reason-enough-seats', { count: of, seats })
      : say(language, 'reason-standing', { standing: standingWords(offering, rank, of, language), seats });
  return `${place} ${why}`;
}

/** Why it is not one of those that were wanted more. */
function missedWords({ application, missed }: Proposal, settings: Settings, language: Language): string[] {
  return missed.map(({ screened, barred }) => {
    const { title } = screened.offering.row;
    if (!barred)
      return say(language, 'reason-missed', { seats: fullWords(screened, settings, language), title });
    const mine = screened.candidates.find(({ person }) => person === personOf(application));
    const flags = mine
      ? liveFlagsOf(mine.application, screened.offering.row, settings).filter(({ bars }) => bars)
      : [];
    const why = listWords(
      flags.map((flag) => flag.words[language]),
      language,
    );
    return say(language, 'reason-missed-barred', { title, why });
  });
}

const standing = ({ application, offering }: Proposal): { rank: number; of: number } => ({
  rank: offering.ranked.findIndex((one) => one.application.id === application.id) + 1,
  of: offering.ranked.length,
});

const standingWords = ({ byLottery }: Screened, rank: number, of: number, language: Language): string =>
  say(language, byLottery ? 'reason-drawn' : 'reason-ranked', { rank, of });

/** "all 6 seats went to applicants ranked higher there", as far as that is true. */
function fullWords(screened: Screened, settings: Settings, language: Language): string {
  const seats = seatsMaxOf(screened.offering, settings);
  const free = freeSeats(screened, settings);
  const all = seats === 1 ? sentence('only-seat') : sentence('all-seats', { seats });
  if (free === 0) return say(language, 'reason-all-taken', { all, seats });
  if (free < seats) return say(language, 'reason-rest-higher', { seats, free });
  return say(language, screened.byLottery ? 'reason-all-drawn' : 'reason-all-higher', { all, seats });
}

const choices = ['choice-1', 'choice-2', 'choice-3', 'choice-4', 'choice-5', 'choice-6'] as const;

/** "first", "second"; a number where there are more. */
export function choiceWord(choice: number, language: Language): string {
  const id = choices[choice - 1];
  return id ? say(language, id) : String(choice);
}

/** What a student who got a later choice reads in the acceptance; '' for everybody else. */
export function noteFor({ decision, choice, missed }: Proposal, language: Language): string {
  const full = missed.filter(({ barred }) => !barred).map(({ screened }) => screened.offering.row.title);
  if (decision !== 'accept' || choice === null || choice === 1 || full.length === 0) return '';
  const quoted = full.map((title) => say(language, 'quoted', { title }));
  return say(language, 'note-later-choice', {
    choice: choiceWord(choice, language),
    titles: listWords(quoted, language),
  });
}

/** Whether a note is one of ours, and not a teacher's. */
export const isOwnNote = (note: string): boolean => isSaid(note, 'note-later-choice');
