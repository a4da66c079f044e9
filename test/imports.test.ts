import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findViolations } from '../build/check-imports.mjs';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'imports-'));
  write('package.json', '{"devDependencies":{"valibot":"1.0.0","preact":"11.0.0","nodemailer":"1.0.0"}}');
});

afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

test('a house in order has no violations', () => {
  write('src/toolkit/stage.ts', 'export const stages = [];');
  write(
    'src/domain/plan.ts',
    "import * as v from 'valibot';\nimport { stages } from '../toolkit/stage';\nv; stages;",
  );
  write('src/contract/calls.ts', "import type { Plan } from '../domain/plan';\nexport type Call = Plan;");
  write('src/sidebar/view.tsx', "import { useState } from 'preact/hooks';\nimport './view.css';\nuseState;");
  write('src/sidebar/view.css', '');
  write('src/simulation/index.ts', "import vm from 'node:vm';\nimport mail from 'nodemailer';\nvm; mail;");
  expect(findViolations(home)).toEqual([]);
});

test('a room that imports a room it may not is named with the line', () => {
  write('src/google/mail.ts', 'export const send = 1;');
  write('src/domain/plan.ts', "\nimport { send } from '../google/mail';\nsend;");
  expect(findViolations(home)).toEqual([
    'src/domain/plan.ts:2 imports ../google/mail, but domain may import only toolkit.',
  ]);
});

test('a type from a forbidden room is a violation too', () => {
  write('src/google/mail.ts', 'export type Mail = string;');
  write('src/domain/plan.ts', "export type Plan = import('../google/mail').Mail;");
  expect(findViolations(home)).toEqual([
    'src/domain/plan.ts:1 imports ../google/mail, but domain may import only toolkit.',
  ]);
});

test('the contract may take types from the domain, but no values', () => {
  write('src/domain/plan.ts', 'export type Plan = string;\nexport const plan = 1;');
  write(
    'src/contract/calls.ts',
    "import { plan, type Plan } from '../domain/plan';\nexport const call: Plan = plan;",
  );
  expect(findViolations(home)).toEqual([
    'src/contract/calls.ts:1 imports ../domain/plan, but contract may import only types from domain.',
  ]);
});

test('a package that does not run in Google is kept out of what does', () => {
  write('src/operations/run.ts', "import mail from 'nodemailer';\nmail;");
  write('src/domain/plan.ts', "import { readFileSync } from 'node:fs';\nreadFileSync;");
  const violations = findViolations(home).join('\n');
  expect(violations).toContain(
    'src/operations/run.ts:1 imports nodemailer, but operations may import only temporal',
  );
  expect(violations).toContain('src/domain/plan.ts:1 imports node:fs, but domain does not run in Node.');
});

test('a package that package.json does not list is a violation anywhere', () => {
  write('src/simulation/index.ts', "import got from 'got';\ngot;");
  expect(findViolations(home)).toEqual([
    'src/simulation/index.ts:1 imports got, but package.json does not list it.',
  ]);
});

test('the page of the preview does not run in Node, its server does', () => {
  write('src/preview/server.ts', "import http from 'node:http';\nhttp;");
  write('src/preview/page/main.ts', "import http from 'node:http';\nhttp;");
  expect(findViolations(home)).toEqual([
    'src/preview/page/main.ts:1 imports node:http, but preview/page does not run in Node.',
  ]);
});

test('a circle of files is shown as it goes, unless types close it', () => {
  write('src/domain/a.ts', "import { b } from './b';\nexport const a = () => b;");
  write('src/domain/b.ts', "import { c } from './c';\nexport const b = () => c;");
  write('src/domain/c.ts', "import { a } from './a';\nexport const c = () => a;");
  write('src/domain/d.ts', "import type { E } from './e';\nexport type D = E;");
  write('src/domain/e.ts', "import type { D } from './d';\nexport type E = D;");
  expect(findViolations(home)).toEqual([
    'These files import each other in a circle: src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts.',
  ]);
});

test('a file of more than 600 lines is a violation in src, test and build', () => {
  write('src/toolkit/a.ts', 'export {};\n'.repeat(601));
  write('test/b.test.ts', 'export {};\n'.repeat(600));
  write('build/c.mjs', 'export {};\n'.repeat(602));
  expect(findViolations(home)).toEqual([
    'src/toolkit/a.ts has 601 lines, 600 is the most.',
    'build/c.mjs has 602 lines, 600 is the most.',
  ]);
});

test('src imports nothing outside src', () => {
  write('test/support/a.ts', 'export const a = 1;');
  write('src/domain/b.ts', "import { a } from '../../test/support/a';\na;");
  expect(findViolations(home)).toEqual([
    'src/domain/b.ts:1 imports ../../test/support/a, but src imports nothing outside src.',
  ]);
});
