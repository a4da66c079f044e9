/** The newest syntax that goes into what Google runs. */
export const SYNTAX = 2019;
