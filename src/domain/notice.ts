/**
 * Version of the release notice in the language that was read, from all versions (`en:… es:…`); the form shows every
 * language, so where none is named all versions are given.
 */
export const versionRead = (versions: string, language: string): string =>
  versions.split(' ').find((version) => language !== '' && version.startsWith(`${language}:`)) ?? versions;
