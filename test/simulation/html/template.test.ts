import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { HtmlBuffer } from '../../../src/simulation/html/buffer';
import {
  bindTemplate,
  compileTemplate,
  compileTemplateWithComments,
} from '../../../src/simulation/html/template';

/** Evaluates a template as the service does, in a bare realm, and gives the content. */
function evaluate(
  source: string,
  pushed: Record<string, unknown> = {},
  globals: Record<string, unknown> = {},
) {
  const HtmlService = {
    initTemplate() {
      const buffer = new HtmlBuffer();
      const output = {
        append(text: string) {
          buffer.append(text);
          return output;
        },
        getContent: () => buffer.content,
        get $out() {
          return output;
        },
        set _(text: string) {
          buffer.append(text);
        },
        set _$(value: unknown) {
          buffer.appendUntrusted(value);
        },
      };
      return output;
    },
  };
  const realm = createContext({ HtmlService, ...globals });
  const bound = runInContext(bindTemplate(source, Object.keys(pushed)), realm);
  return bound(...Object.values(pushed)).getContent() as string;
}

const GUIDE_PAGE = `<!DOCTYPE html>
<html>
  <head>
    <base target="_top">
  </head>
  <body>
    <?= 'My favorite Google products:' ?>
    <? var data = ['Gmail', 'Docs', 'Android'];
      for (var i = 0; i < data.length; i++) { ?>
        <b><?= data[i] ?></b>
    <? } ?>
  </body>
</html>`;

test('HT-02: getCode has the shape that the templates guide shows', () => {
  const lines = compileTemplate(GUIDE_PAGE).split('\n');
  expect(lines[0]).toBe(
    "(function() { var output = HtmlService.initTemplate(); output._ =  '<!DOCTYPE html>\\n';",
  );
  expect(lines[1]).toBe("  output._ =  '<html>\\n' +");
  expect(lines[3]).toBe(String.raw`    '    <base target=\"_top\">\n' +`);
  expect(lines[6]).toBe("    '    '; output._$ =  'My favorite Google products:' ;");
  expect(lines[7]).toBe("  output._ =  '    ';  var data = ['Gmail', 'Docs', 'Android'];");
  expect(lines[9]).toBe("  output._ =  '        <b>'; output._$ =  data[i] ; output._ =  '</b>\\n';");
  expect(lines[10]).toBe("  output._ =  '    ';  } ;");
  expect(lines.slice(12)).toEqual([
    "  output._ =  '</html>';",
    '  /* End of user code */',
    "  return output.$out.append('');",
    '})();',
  ]);
});

test('HT-02: blocks that open in one scriptlet and close in another repeat the text between them', () => {
  const page = evaluate(GUIDE_PAGE);
  expect(page).toContain('My favorite Google products:');
  expect(page.match(/<b>.*<\/b>/g)).toEqual(['<b>Gmail</b>', '<b>Docs</b>', '<b>Android</b>']);
  expect(evaluate('<? if (on) { ?>yes<? } else { ?>no<? } ?>', { on: false })).toBe('no');
});

test('HT-02: the three kinds of scriptlet run, print escaped and print raw', () => {
  expect(evaluate('<? var a = "<i>"; ?>[<?= a ?>][<?!= a ?>]')).toBe('[&lt;i&gt;][<i>]');
});

test('HT-02: pushed variables and functions of the script are in scope', () => {
  expect(evaluate('<?= greet(name) ?>', { name: 'Ana' }, { greet: (who: string) => `Hi ${who}` })).toBe(
    'Hi Ana',
  );
});

test('HT-02: a printing scriptlet prints only its first statement', () => {
  expect(evaluate("<?= 'Hello, world!'; 'abc' ?>")).toBe('Hello, world!');
});

test('HT-02: a line comment in a scriptlet silences the rest of its line and no more', () => {
  expect(evaluate('<? var x; // a comment ?> gone <?= "gone" ?> gone\nstays')).toBe('stays');
});

test('HT-02: a block comment runs until a scriptlet closes it, whatever the text between says', () => {
  expect(evaluate('a<? /* ?>\n gone */ \n gone <?= 1 ?><? */ ?>b')).toBe('ab');
});

test('HT-02: an error carries the line number of the template', () => {
  const realm = createContext({ HtmlService: { initTemplate: () => ({}) } });
  const code = compileTemplate('<p>\n\n<? var a = 1;\n  missing(); ?>\n</p>');
  expect(() => runInContext(code, realm, { filename: 'page' })).toThrow(/missing is not defined/);
  try {
    runInContext(code, realm, { filename: 'page' });
  } catch (error) {
    expect((error as Error).stack).toContain('page:4:');
  }
});

test('HT-02: getCodeWithComments shows the template line behind each line of code', () => {
  const code = compileTemplateWithComments('<p>\n<?= 1 ?>\n</p>');
  expect(code.split('\n')[1]).toMatch(/output\._\$ = {2}1 ; \/\/ <\?= 1 \?>$/);
});

test('HT-02: text without scriptlets comes out as it went in', () => {
  const text = fc
    .string({ unit: 'binary' })
    .filter((value) => !value.includes('<?') && !value.includes('\r'));
  fc.assert(fc.property(text, (value) => evaluate(value) === value));
});

test('HT-02: code keeps the line numbers of any template', () => {
  const piece = fc.constantFrom(
    'text',
    '\n',
    '<b>',
    "it's",
    '<?= 1 ?>',
    '<? var a = 1;\n a++; ?>',
    '<?!= "x" ?>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('');
      const marked = `${source}<?!= new Error().stack ?>`;
      const line = Number(/evalmachine.<anonymous>:(\d+)/.exec(evaluate(marked))?.[1]);
      return line === source.split('\n').length;
    }),
  );
});
