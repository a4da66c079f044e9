/** webpack's: loads a module of the bundle at its first use. */
declare function require(path: string): unknown;
