/** Languages that ready-made texts exist in; BCP 47 primary tags, also used as `lang` of mails and documents. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the toolkit. */
export type Localized = Readonly<Record<Language, string>>;
