import { stripTemplateLiteralComments } from '../../../src/simulation/html/templateLiterals';

test('HtmlService takes comments out of template literals, even across two of them', () => {
  const page = '<script>\nwrite(`Apps Script is /*`);\nwrite(`fun and never*/ broken`);\n</script>';
  expect(stripTemplateLiteralComments(page)).toBe('<script>\nwrite(`Apps Script is  broken`);\n</script>');
});

test('HtmlService cuts a URL in a template literal off at its slashes, with the code behind it', () => {
  const page = `<script>var a = \`https://\${host}/x\`; go(a);\nnext();</script>`;
  expect(stripTemplateLiteralComments(page)).toBe('<script>var a = `https:\nnext();</script>');
});

test('HtmlService leaves strings, ordinary comments, external scripts and text alone', () => {
  const page = [
    '<p>`https://a.example`</p>',
    '<script src="https://a.example/x.js">`//`</script>',
    '<script type="text/template">`// kept`</script>',
    `<script>var a = 'https://a.example'; // note\nvar b = "/*";</script>`,
  ].join('\n');
  expect(stripTemplateLiteralComments(page)).toBe(page);
});
