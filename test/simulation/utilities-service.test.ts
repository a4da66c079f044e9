import { createHash, createHmac } from 'node:crypto';
import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { bound, runScript, standalone } from '../support/script';

test('UT-01: formatDate writes a date in the zone asked for', () => {
  expect(
    runScript(`function f() {
      return Utilities.formatDate(new Date(Date.UTC(2027, 0, 11, 16)), 'America/New_York', "EEEE d MMMM yyyy 'at' h:mm a z");
    }`),
  ).toBe('Monday 11 January 2027 at 11:00 AM EST');
});

test('UT-01: formatDate refuses what is no date with the signature error', () => {
  for (const value of ['"2027-01-11"', 'null', '5']) {
    expect(() => runScript(`function f() { return Utilities.formatDate(${value}, 'GMT', 'yyyy'); }`)).toThrow(
      /^The parameters \(.*\) don't match the method signature for Utilities\.formatDate\.$/,
    );
  }
});

test('UT-02: parseDate gives a Date of the script, and throws at what it cannot read', () => {
  expect(
    runScript(`function f() {
      var d = Utilities.parseDate('2027-03-15 08:30', 'America/Los_Angeles', 'yyyy-MM-dd HH:mm');
      return [d instanceof Date, d.toISOString()];
    }`),
  ).toEqual([true, '2027-03-15T15:30:00.000Z']);
  expect(() => runScript(`function f() { Utilities.parseDate('soon', 'GMT', 'yyyy'); }`)).toThrow(
    'Unparseable date: "soon"',
  );
});

test('UT-03: formatString fills in, parseCsv reads quotes and empty last fields', () => {
  expect(
    runScript(`function f() {
      return [Utilities.formatString('%s has %d of %5.2f', 'Ana', 3, 6), Utilities.parseCsv('a,"b ""c""",\\n1;2'),
        Utilities.parseCsv('1;2', ';')];
    }`),
  ).toEqual(['Ana has 3 of  6.00', [['a', 'b "c"', ''], ['1;2']], [['1', '2']]]);
});

test('UT-04: a blob of text is text/plain without a name, one of bytes has no type', () => {
  expect(
    runScript(`function f() {
      var text = Utilities.newBlob('niño'), bytes = Utilities.newBlob([-61, -79]);
      return [text.getContentType(), text.getName(), text.getDataAsString(), text.getBytes(),
        bytes.getContentType(), bytes.getDataAsString(), String(text)];
    }`),
  ).toEqual(['text/plain', null, 'niño', [110, 105, -61, -79, 111], null, 'ñ', 'Blob']);
});

test('UT-04: a blob can be renamed, copied, refilled, and takes its type from its name', () => {
  expect(
    runScript(`function f() {
      var blob = Utilities.newBlob('a', 'text/html', 'page.html'), copy = blob.copyBlob().setName('list.csv');
      copy.setContentTypeFromExtension().setDataFromString('é', 'ISO-8859-1');
      return [blob.getName(), copy.getName(), copy.getContentType(), copy.getBytes(), copy.getDataAsString('ISO-8859-1'),
        copy.setBytes([104, 105]).getDataAsString(), copy.isGoogleType(), copy.setName('x').setContentTypeFromExtension().getContentType(),
        copy.setContentType('application/vnd.google-apps.document').isGoogleType(), copy.getBlob() === copy, copy.getAllBlobs().length];
    }`),
  ).toEqual(['page.html', 'list.csv', 'text/csv', [-23], 'é', 'hi', false, null, true, true, 1]);
});

test('UT-04: getAs makes a PDF of a page and gives the name its extension', () => {
  const [name, type, bytes] = runScript(`function f() {
    var pdf = Utilities.newBlob('<h1>Prácticas</h1><ul><li>one</li></ul>', 'text/html', 'Flyer.v2.html').getAs('application/pdf');
    return [pdf.getName(), pdf.getContentType(), pdf.getBytes()];
  }`) as [string, string, number[]];
  expect([name, type]).toEqual(['Flyer.v2.pdf', 'application/pdf']);
  expect(textOfPdf(Uint8Array.from(bytes))).toBe('Prácticas\n• one');
});

test('UT-04: a conversion nobody simulated is a gap, even when the script catches it', () => {
  const { run, workspace } = standalone(
    `function f() { try { Utilities.newBlob('x').getAs('image/png'); } catch (e) { return e.message; } }`,
  );
  expect(run('f')).toBe('Blob.getAs from text/plain to image/png is not simulated');
  expect(workspace.gaps()).toEqual(['Blob.getAs from text/plain to image/png']);
});

test('UT-04: zip, unzip, gzip and ungzip keep what is in them', () => {
  expect(
    runScript(`function f() {
      var a = Utilities.newBlob('one', 'text/plain', 'a.txt'), b = Utilities.newBlob('two', 'text/csv', 'b.csv');
      var zip = Utilities.zip([a, b]), files = Utilities.unzip(zip), gz = Utilities.gzip(a), back = Utilities.ungzip(gz);
      return [zip.getName(), zip.getContentType(), Utilities.zip([a], 'all.zip').getName(),
        files.map(function (file) { return [file.getName(), file.getContentType(), file.getDataAsString()]; }),
        gz.getName(), gz.getContentType(), back.getContentType(), back.getDataAsString()];
    }`),
  ).toEqual([
    'archive.zip',
    'application/zip',
    'all.zip',
    [
      ['a.txt', 'text/plain', 'one'],
      ['b.csv', 'text/csv', 'two'],
    ],
    'archive.gz',
    'application/x-gzip',
    null,
    'one',
  ]);
});

test('UT-04: what has no name cannot be zipped', () => {
  expect(() => runScript(`function f() { Utilities.zip([Utilities.newBlob('a')]); }`)).toThrow(
    'Blob object must have non-null name for this operation.',
  );
});

test('UT-05: both base64 alphabets, and either decoder takes either', () => {
  expect(
    runScript(`function f() {
      var bytes = [-1, -17, -66];
      return [Utilities.base64Encode(bytes), Utilities.base64EncodeWebSafe(bytes), Utilities.base64Encode('ñ', Utilities.Charset.UTF_8),
        Utilities.base64Decode('_---'), Utilities.base64DecodeWebSafe('/+++')];
    }`),
  ).toEqual(['/+++', '_---', 'w7E=', [-1, -17, -66], [-1, -17, -66]]);
  expect(() => runScript(`function f() { Utilities.base64Decode('%'); }`)).toThrow(
    'Could not decode string.',
  );
});

test('UT-06: digests and signatures; text without a charset is US-ASCII', () => {
  const signed = (bytes: Buffer) => [...new Int8Array(bytes)];
  const sha = (data: string | Buffer) => signed(createHash('sha256').update(data).digest());
  expect(
    runScript(`function f() {
      var A = Utilities.DigestAlgorithm, C = Utilities.Charset;
      return [Utilities.computeDigest(A.SHA_256, 'niño'), Utilities.computeDigest(A.SHA_256, 'niño', C.UTF_8),
        Utilities.computeDigest(A.SHA_256, [110, -61]), Utilities.computeHmacSha256Signature('value', 'key'),
        Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, [1], [2])];
    }`),
  ).toEqual([
    sha('ni?o'),
    sha(Buffer.from('niño')),
    sha(Buffer.from([110, 0xc3])),
    signed(createHmac('sha256', 'key').update('value').digest()),
    signed(
      createHmac('sha256', Buffer.from([2]))
        .update(Buffer.from([1]))
        .digest(),
    ),
  ]);
  expect(() => runScript(`function f() { Utilities.computeDigest('SHA_256', 'x'); }`)).toThrow(
    /^The parameters \(String,String\) don't match the method signature/,
  );
});

test('UT-06: the enums of Utilities are globals as well', () => {
  expect(
    runScript(`function f() {
      return [Charset.UTF_8 === Utilities.Charset.UTF_8, DigestAlgorithm.MD5.toString(), MacAlgorithm.HMAC_MD5.name(),
        RsaAlgorithm.RSA_SHA_256.ordinal()];
    }`),
  ).toEqual([true, 'MD5', 'HMAC_MD5', 1]);
});

test('UT-07: getUuid follows the seed', () => {
  const source = `function f() { return [Utilities.getUuid(), Utilities.getUuid()]; }`;
  const first = standalone(source, { seed: 7 }).run('f') as string[];
  expect(first[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first[0]).not.toBe(first[1]);
  expect(standalone(source, { seed: 7 }).run('f')).toEqual(first);
  expect(standalone(source, { seed: 8 }).run('f')).not.toEqual(first);
});

test('UT-07: sleep moves the clock, at most five minutes at once, and refuses what is no number', () => {
  const { run, workspace } = bound(`
    function f() { var before = Date.now(); Utilities.sleep(1500); Utilities.sleep('500'); return Date.now() - before; }
    function g(ms) { Utilities.sleep(ms); }
    function h() { Utilities.sleep(300000); Utilities.sleep(120000); return 'late'; }`);
  const before = workspace.clock.now();
  expect(run('f')).toBe(2000);
  expect(workspace.clock.now() - before).toBe(2000);
  expect(() => run('g', 'soon')).toThrow('Cannot convert soon to int.');
  expect(() => run('g', 300_001)).toThrow('Invalid argument');
  expect(() => run('g', -1)).toThrow('Invalid argument');
  expect(() => run('h')).toThrow('Exceeded maximum execution time');
});
