import vm from 'node:vm';
import { declaredMembers, propertyType } from '../surface';
import type { ClassDefinition } from './definition';

/** What every realm needs to know of a class to make its facades, made once for the whole process. */
export interface Blueprint {
  /** What `toString()` gives. */
  name: string;
  /**
   * Gives a function of the realm it runs in, which makes the prototype of a number; each of its methods passes this
   * number and its own name to the gate. Compiled once: a realm then gets two hundred methods in some microseconds.
   */
  methods: vm.Script;
  properties: readonly string[];
}

const blueprints = new Map<ClassDefinition, Blueprint>();

export function blueprintOf(definition: ClassDefinition): Blueprint {
  const known = blueprints.get(definition);
  if (known) return known;
  const methods: string[] = [];
  const properties: string[] = [];
  for (const member of declaredMembers(definition.path)) {
    (propertyType(definition.path, member) === undefined ? methods : properties).push(member);
  }
  const name = definition.name ?? definition.path.slice(definition.path.lastIndexOf('.') + 1);
  const blueprint = { name, methods: new vm.Script(prototypeSource(methods), { filename: 'facades' }), properties };
  blueprints.set(definition, blueprint);
  return blueprint;
}

const prototypeSource = (methods: readonly string[]): string =>
  `'use strict'; (function (index, call) { return {\n${methods
    .map((method) => `${method}() { return call(this, index, '${method}', arguments); }`)
    .join(',\n')}\n}; })`;
