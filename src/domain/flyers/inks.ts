/** Colours of the flyers. */
export const inks = {
  paper: '#ffffff',
  text: '#202124',
  quiet: '#4a4f55',
  band: '#0b3d66',
  onBand: '#ffffff',
  kicker: '#cfe4f7',
  panel: '#e8f0fe',
  heading: '#0b3d66',
  link: '#0b57d0',
} as const;

export type Ink = keyof typeof inks;

/** Which text stands on which ground; every pair keeps WCAG's 4.5:1. */
export const inkPairs: readonly (readonly [text: Ink, ground: Ink])[] = [
  ['text', 'paper'],
  ['quiet', 'paper'],
  ['heading', 'paper'],
  ['link', 'paper'],
  ['onBand', 'band'],
  ['kicker', 'band'],
  ['text', 'panel'],
  ['heading', 'panel'],
  ['link', 'panel'],
];

/** WCAG's contrast of two colours like `#0b3d66`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
