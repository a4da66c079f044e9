import * as v from 'valibot';
import { languages } from '../toolkit/language';
import { id } from './shapes';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const language = v.picklist(languages);
/** Cut where a cell and a subject line end; what is wrong with the text itself is said in a sentence. */
const subject = v.pipe(v.string(), v.trim(), v.maxLength(1000));
const body = v.pipe(v.string(), v.maxLength(49_000));

/** A template in one language, as the Messages tab has it. */
export const messageSummary = v.object({
  id: v.string(),
  message: v.string(),
  language,
  stage: v.string(),
  audience: v.string(),
  purpose: v.string(),
  subject: v.string(),
  body: v.string(),
  approval: v.boolean(),
  /** A person who speaks the language has read it; until then each of its mails waits for a yes. */
  checked: v.boolean(),
  checkedBy: v.string(),
  /** Not the toolkit's text any more; resetMessage brings that back. */
  edited: v.boolean(),
  /** Why no mail can be made of it, or ''. */
  problem: v.string(),
});

export const placeholderSummary = v.object({
  /** With its braces, ready to be put in. */
  name: v.string(),
  meaning: v.string(),
  sample: v.string(),
  audiences: v.array(v.string()),
  /** Whether it may stand in a subject line. */
  inSubject: v.boolean(),
});

/** For whom a preview is made: samples, how odd real life gets, or somebody in the tracker. */
const previewFor = v.union([
  v.picklist(['samples', 'worst case', 'worst case, empty', 'odd characters']),
  v.object({ microInternshipId: id, personId: id }),
]);

export const messageCalls = {
  getMessages: {
    request: v.object({}),
    response: v.object({ messages: v.array(messageSummary), placeholders: v.array(placeholderSummary) }),
  },
  previewMessage: {
    request: v.object({
      message: name,
      language,
      for: previewFor,
      /** A text that is not saved yet. */
      subject: v.optional(subject),
      body: v.optional(body),
    }),
    response: v.object({
      subject: v.string(),
      text: v.string(),
      html: v.string(),
      /** Placeholders, with their braces, of which nothing is known yet; a sample stands for each. */
      samples: v.array(v.string()),
      /** Why it cannot leave like this, or ''. */
      problem: v.string(),
      /** What would read badly, or ''. */
      advice: v.string(),
    }),
  },
  saveMessage: {
    request: v.object({
      message: name,
      language,
      subject,
      body,
      /** Left out, it stays what it is, unless a text in a foreign language changes. */
      checked: v.optional(v.boolean()),
      approval: v.optional(v.boolean()),
    }),
    response: v.object({ message: v.string() }),
  },
  resetMessage: {
    request: v.object({ message: name, language }),
    response: v.object({ message: v.string() }),
  },
  sendTest: {
    request: v.object({
      message: name,
      language,
      for: v.optional(previewFor),
      /** Made by the sidebar once per click, so that a repeated request sends nothing new. */
      requestId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
    }),
    response: v.object({ message: v.string() }),
  },
} as const;
