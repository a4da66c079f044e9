import type { Localized } from '../language';

/** Sentences by id; `{name}` stands for what is filled in, `{count:seat|seats}` for a word in the number of `count`. */
export type SentenceTable = Readonly<Record<string, Localized>>;

/** Names a text fills in, read from its braces. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | NamesIn<Rest>
  : never;
