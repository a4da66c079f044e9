import { type Setting, settingOf, settings } from '../../src/toolkit/settings';

const all: readonly Setting[] = settings;

test('keys and names are unique', () => {
  expect(new Set(all.map((setting) => setting.key)).size).toBe(all.length);
  expect(new Set(all.map((setting) => setting.name)).size).toBe(all.length);
});

test.each(all.map((setting) => [setting.key, setting] as const))(
  '%s: the usual value is one the setting allows',
  (_, setting) => {
    if (setting.required) expect(setting.usual).toBe('');
    if (setting.kind === 'choice') expect(setting.choices).toContain(setting.usual);
    else expect(setting.choices).toBeUndefined();
    if (setting.kind === 'yes-no') expect(['yes', 'no']).toContain(setting.usual);
    if (setting.kind === 'time') expect(setting.usual).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    if (setting.kind === 'number') {
      expect(Number(setting.usual)).toBeGreaterThanOrEqual(setting.min ?? Number.NaN);
      expect(Number(setting.usual)).toBeLessThanOrEqual(setting.max ?? Number.NaN);
    }
    expect(setting.meaning).toMatch(/\.$/);
  },
);

test('school hours are 08:00 to 17:00 unless the tracker says otherwise', () => {
  expect(settingOf('schoolHoursStart').usual).toBe('08:00');
  expect(settingOf('schoolHoursEnd').usual).toBe('17:00');
});
