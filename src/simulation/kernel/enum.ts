import { enumMembers } from '../surface';

/** One constant of a Google enum: an object compared by identity, the same at every call (GEN-08). */
export class EnumConstant {
  constructor(
    readonly path: string,
    readonly constantName: string,
    readonly index: number,
  ) {}
}

export type EnumOf<N extends string = string> = Readonly<Record<N, EnumConstant>>;
const enums = new Map<string, EnumOf>();

/** The constants of an enum by its path in the public types, such as `Spreadsheet.ProtectionType`. */
export function enumOf<N extends string = string>(path: string): EnumOf<N> {
  let constants = enums.get(path);
  if (!constants) {
    const names = enumMembers(path);
    if (!names) throw new Error(`No enum ${path} in the public types`);
    constants = Object.freeze(
      Object.fromEntries(names.map((name, index) => [name, new EnumConstant(path, name, index)])),
    );
    enums.set(path, constants);
  }
  return constants as EnumOf<N>;
}

/** The constant of a stored name. */
export function constant(path: string, name: string): EnumConstant {
  const found = enumOf(path)[name];
  if (!found) throw new Error(`No ${name} in ${path}`);
  return found;
}
