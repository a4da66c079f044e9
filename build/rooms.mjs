/** Which room of src/ may import what. `types` are rooms from which only types may come. */

/** The packages that run inside Google: tried in a bare context, without URL, TextEncoder and timers. */
const bare = [
  'temporal-polyfill',
  'valibot',
  'mustache',
  'markdown-it',
  'papaparse',
  'uqr',
  'fflate',
  'ical.js',
];

export const rooms = {
  toolkit: { rooms: [], packages: [] },
  domain: { rooms: ['toolkit'], packages: bare },
  google: { rooms: ['domain', 'toolkit'], packages: bare },
  operations: { rooms: ['domain', 'toolkit', 'google', 'contract'], packages: bare },
  contract: { rooms: ['toolkit'], types: ['domain'], packages: bare },
  sidebar: { rooms: ['contract', 'domain', 'toolkit'], packages: [...bare, 'preact'] },
  simulation: { rooms: [], packages: 'any', node: true },
  rehearsal: { rooms: ['simulation'], packages: 'any', node: true },
  preview: { rooms: ['simulation', 'rehearsal'], packages: 'any', node: true },
  main: { rooms: ['operations', 'google', 'contract'], packages: [] },
};

/** Folders inside a room that are stricter than the room. */
export const corners = {
  'preview/page': { node: false },
};
