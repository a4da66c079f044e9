import { standalone } from '../support/script';

const SOURCE = `function f() {
  return [function () { UrlFetchApp.fetch('https://firm.example/'); }, function () { UrlFetchApp.fetchAll(['https://firm.example/']); }]
    .map(function (act) { try { act(); } catch (error) { return String(error); } });
}`;

test('UrlFetchApp refuses every fetch and says why', () => {
  const refusal = 'Exception: UrlFetchApp cannot reach https://firm.example/: the simulation has no network.';
  expect(standalone(SOURCE).run('f')).toEqual([refusal, refusal]);
});

test('GEN-12: UrlFetchApp needs its scope', () => {
  const { run } = standalone(SOURCE, { manifest: { timeZone: 'UTC', oauthScopes: [] } });
  expect(run('f')).toEqual(Array(2).fill(expect.stringMatching(/not sufficient to call UrlFetchApp\.fetch/)));
});
