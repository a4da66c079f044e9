import type { FunctionDefinition, FunctionTable } from '../definition';
import { aggregate } from './aggregate';
import { array } from './array';
import { conditional } from './conditional';
import { database } from './database';
import { date } from './date';
import { information } from './information';
import { libraryFunction } from './library';
import { logic } from './logic';
import { lookup } from './lookup';
import { math } from './math';
import { pattern } from './pattern';
import { text } from './text';
import { unsupported } from './unsupported';

const own: FunctionTable = {
  ...aggregate,
  ...array,
  ...conditional,
  ...database,
  ...date,
  ...information,
  ...logic,
  ...lookup,
  ...math,
  ...pattern,
  ...text,
  ...unsupported,
};

const found = new Map<string, FunctionDefinition | undefined>(Object.entries(own));

/** The function with this name in capitals: one of ours, else one of the formula library; undefined is `#NAME?`. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  if (!found.has(name)) found.set(name, libraryFunction(name));
  return found.get(name);
}
