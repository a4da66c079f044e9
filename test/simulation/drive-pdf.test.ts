import fc from 'fast-check';
import { textToPdf } from '../../src/simulation/drive/pdf/document';
import { linesOfHtml, linesOfText } from '../../src/simulation/drive/pdf/lines';
import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { textWidth } from '../../src/simulation/drive/pdf/width';

/** Offsets in the cross-reference table must lead to their objects, else no reader opens the file. */
function checkStructure(pdf: Uint8Array): { pages: number } {
  const source = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
  expect(source.slice(start, start + 5)).toBe('xref\n');
  const entries = [...source.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)];
  entries.forEach(([, offset], index) => {
    expect(source.slice(Number(offset)).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  });
  for (const [, length, stream] of source.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)) {
    expect(stream).toHaveLength(Number(length));
  }
  return { pages: Number(/\/Count (\d+)/.exec(source)?.[1]) };
}

test('any text makes a PDF whose parts are where its table says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      checkStructure(textToPdf(linesOfText(text)));
    }),
    { numRuns: 50 },
  );
});

test('the text can be read back, whatever brackets and accents are in it', () => {
  const text = 'Qué (tal) \\ señor) “quotes” €5';
  expect(textOfPdf(textToPdf(linesOfText(text)))).toBe(text);
});

test('characters outside Windows-1252 become question marks', () => {
  expect(textOfPdf(textToPdf(linesOfText('日 x')))).toBe('? x');
});

test('long paragraphs are broken within the margins, long documents into pages', () => {
  const pdf = textToPdf(linesOfText(Array(80).fill('word '.repeat(60).trim()).join('\n')));
  expect(checkStructure(pdf).pages).toBeGreaterThan(5);
  for (const line of textOfPdf(pdf).split('\n')) expect(textWidth(line, 11, false)).toBeLessThanOrEqual(468);
});

test('a word wider than the page is cut', () => {
  const lines = textOfPdf(textToPdf(linesOfText('x'.repeat(300)))).split('\n');
  expect(lines.join('')).toBe('x'.repeat(300));
  expect(lines.length).toBeGreaterThan(2);
});

test('the same lines give the same bytes', () => {
  const lines = linesOfHtml('<h1>A</h1><p>b</p>');
  expect(textToPdf(lines)).toEqual(textToPdf(lines));
});

test('HTML: headings are larger, bold is bold, lists are marked, rows stay together, scripts and styles are not shown', () => {
  expect(
    linesOfHtml(
      '<head><style>p{}</style></head><h2>Head</h2><p>one<br>two</p><script>x</script><ul><li>a<ol><li>b</li></ol></li></ul>' +
        '<table><tr><th>Name</th><td>Ana</td></tr></table><p><b>strong</b></p>',
    ).map(({ text, size, bold, indent }) => [text, size, bold, indent]),
  ).toEqual([
    ['Head', 16, true, 0],
    ['one', 11, false, 0],
    ['two', 11, false, 0],
    ['• a', 11, false, 18],
    ['1. b', 11, false, 36],
    ['Name \u00a0 Ana', 11, false, 0],
    ['strong', 11, true, 0],
  ]);
});

test('HTML: preformatted lines stay, and a page break begins a page', () => {
  const lines = linesOfHtml('<pre>a\n b</pre><h1 style="page-break-before: always">Next</h1>');
  expect(lines.map(({ text }) => text)).toEqual(['a', ' b', 'Next']);
  expect(checkStructure(textToPdf(lines)).pages).toBe(2);
});
