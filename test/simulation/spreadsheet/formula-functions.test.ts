import { evaluateIn, type FormulaSheet } from '../../support/formulaSheet';

const tracker: FormulaSheet = {
  rows: [
    ['Name', 'Score', 'Date', 'Done', 'Tags'],
    ['Ana', 5, 46310, true, 'a,b'],
    ['Bo', 3, 46311, false, 'x'],
    ['cy', '', 46312, true, ''],
    ['Dee', 9, '', '', ''],
    ['ana', 1, 46310.5, true, '10'],
  ],
};
const value = (text: string) => {
  const result = evaluateIn(tracker, text);
  return 'value' in result ? result.value : result;
};

test.each([
  ['=IF(B2>4,"big","small")', 'big'],
  ['=IF(B3>4,"big")', false],
  ['=IF(B2>4,,1)', ''],
  ['=IFERROR(1/0,"oops")', 'oops'],
  ['=IFERROR(B2,"oops")', 5],
  ['=IFNA(#N/A,"none")', 'none'],
  ['=IFS(B2>9,"x",B2>4,"y")', 'y'],
  ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
  ['=SWITCH(3,1,"a",2,"b","c")', 'c'],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=AND(D2,D3)', false],
  ['=AND(D2:D6)', false],
  ['=OR(D2:D4)', true],
  ['=XOR(TRUE,TRUE,TRUE)', true],
  ['=NOT(D3)', true],
])('SV-10: logic %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=SUM(B2:B)', 18],
  ['=SUM("5",TRUE,1)', 7],
  ['=SUM(1,,2)', 3],
  ['=COUNT(B:B)', 4],
  ['=COUNTA(A2:A)', 5],
  ['=COUNTBLANK(B2:B6)', 1],
  ['=COUNTUNIQUE(A2:A6)', 4],
  ['=COUNTIF(B2:B,">3")', 2],
  ['=COUNTIF(A2:A,"a*")', 2],
  ['=COUNTIF(A2:A6,"<>ana")', 3],
  ['=COUNTIF(A2:A6,"?o")', 1],
  ['=COUNTIF(B2:B6,"")', 1],
  ['=COUNTIF(B2:B6,"<>")', 4],
  ['=COUNTIF(D2:D,TRUE)', 3],
  ['=COUNTIF(C2:C,">="&DATE(2026,10,16))', 2],
  ['=COUNTIF(C2:C,">=10/16/2026")', 2],
  ['=COUNTIFS(A2:A,"ana",D2:D,TRUE)', 2],
  ['=SUMIF(A2:A,"ana",B2:B)', 6],
  ['=SUMIF(B2:B,">3")', 14],
  ['=SUMIFS(B2:B6,D2:D6,TRUE,B2:B6,">1")', 5],
  ['=AVERAGEIF(A2:A,"ana",B2:B)', 3],
  ['=MAXIFS(B2:B6,D2:D6,TRUE)', 5],
  ['=MAX(B2:B)', 9],
  ['=MIN(B2:B)', 1],
  ['=MAX(E2:E5)', 0],
  ['=AVERAGE(B2:B)', 4.5],
  ['=PRODUCT(2,3)', 6],
  ['=SUMPRODUCT((B2:B6>2)*(D2:D6=TRUE))', 1],
  ['=SUMPRODUCT(B2:B3,{2;3})', 19],
  ['=DSUM(A1:B6,"Score",{"Name";"Ana"})', 6],
  ['=DCOUNTA(A1:B6,1,{"Score";">3"})', 2],
])('SV-10: totals %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5)', -3],
  ['=ROUND(1234,-2)', 1200],
  ['=ROUNDUP(-2.341,2)', -2.35],
  ['=ROUNDDOWN(2.349,2)', 2.34],
  ['=INT(-1.5)', -2],
  ['=TRUNC(-1.5)', -1],
  ['=MOD(-3,2)', 1],
  ['=CEILING(2.1,0.5)', 2.5],
  ['=FLOOR(2.9)', 2],
  ['=EVEN(3)', 4],
  ['=ODD(-2)', -3],
  ['=POWER(2,10)', 1024],
  ['=LOG(8,2)', 3],
  ['=FACT(5)', 120],
  ['=COMBIN(1000,2)', 499500],
  ['=PERMUT(5,2)', 20],
])('SV-10: arithmetic %s is %j', (text, expected) => {
  expect(value(text)).toBeCloseTo(expected, 12);
});

test.each([
  ['=CONCATENATE("a",B2,TRUE)', 'a5TRUE'],
  ['=JOIN(", ",A2:A4)', 'Ana, Bo, cy'],
  ['=TEXTJOIN("-",TRUE,E2:E6)', 'a,b-x-10'],
  ['=LEN("héllo")', 5],
  ['=LEFT("abc")&RIGHT("abc",2)&MID("abcdef",2,3)', 'abcbcd'],
  ['=UPPER("ñ")&LOWER("Ñ")&PROPER("ana MARÍA")', 'ÑñAna María'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=REPLACE("abcdef",2,3,"-")', 'a-ef'],
  ['=FIND("b","abc")', 2],
  ['=SEARCH("B","abc")', 2],
  ['=EXACT("a","A")', false],
  ['=REPT("ab",3)', 'ababab'],
  ['=TEXT(C2,"yyyy-mm-dd")', '2026-10-15'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=TEXT("3/4/2027","dddd")', 'Thursday'],
  ['=VALUE("$5")', 5],
  ['=N(TRUE)', 1],
  ['=T(5)', ''],
  ['=CHAR(65)&CODE("A")', 'A65'],
  ['=SPLIT(E2,",")', [['a', 'b']]],
  ['=SPLIT("1;two",";")', [[1, 'two']]],
  ['=REGEXMATCH("abc","^b")', false],
  ['=REGEXMATCH("ABC","(?i)b")', true],
  ['=REGEXEXTRACT("a12b","\\d+")', '12'],
  ['=REGEXREPLACE("a12b","(\\d)","<$1>")', 'a<1><2>b'],
  ['="x"&1/3', 'x0.333333333333333'],
])('SV-10: text %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=DATE(2026,10,15)', 46310],
  ['=DATE(2026,13,1)', 46388],
  ['=YEAR(C2)&"-"&MONTH(C2)&"-"&DAY(C2)', '2026-10-15'],
  ['=HOUR(C6)&":"&MINUTE(C6)', '12:0'],
  ['=WEEKDAY(C2)', 5],
  ['=WEEKDAY(C2,2)', 4],
  ['=WEEKNUM(DATE(2027,1,11))', 3],
  ['=ISOWEEKNUM(DATE(2027,1,1))', 53],
  ['=EDATE(DATE(2027,1,31),1)', 46446],
  ['=EOMONTH(DATE(2027,1,31),1)', 46446],
  ['=DAYS(C3,C2)', 1],
  ['=DATEDIF(DATE(2020,2,29),DATE(2027,1,11),"Y")', 6],
  ['=DATEDIF(DATE(2027,1,31),DATE(2027,3,1),"MD")', 1],
  ['=WORKDAY(DATE(2027,1,8),1)', 46398],
  ['=WORKDAY(DATE(2027,1,8),1,{46398})', 46399],
  ['=NETWORKDAYS(DATE(2027,1,4),DATE(2027,1,10))', 5],
  ['=NETWORKDAYS.INTL(DATE(2027,1,4),DATE(2027,1,10),"0000000")', 7],
  ['=TIME(12,0,0)', 0.5],
  ['=DATEVALUE("1/2/2027")', 46389],
  ['=TIMEVALUE("12:00 PM")', 0.5],
])('SV-10: dates %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=VLOOKUP("bo",A2:C,2,FALSE)', 3],
  ['=VLOOKUP("c*",A2:C,3,FALSE)', 46312],
  ['=VLOOKUP(4,{1,"a";3,"b";5,"c"},2)', 'b'],
  ['=HLOOKUP("Score",A1:E6,3,FALSE)', 3],
  ['=XLOOKUP("bo",A2:A6,B2:B6)', 3],
  ['=XLOOKUP("zed",A2:A6,B2:B6,"none")', 'none'],
  ['=XLOOKUP(4,{1,3,5},{"a","b","c"},"none",-1)', 'b'],
  ['=XLOOKUP("ana",A2:A6,B2:B6,"none",0,-1)', 1],
  ['=INDEX(A1:D6,2,1)', 'Ana'],
  ['=INDEX(A2:B3,0,1)', [['Ana'], ['Bo']]],
  ['=INDEX(A2:A6,MATCH("dee",A2:A6,0))', 'Dee'],
  ['=MATCH(4,{1,3,5})', 2],
  ['=MATCH(4,{5,4,3},-1)', 2],
  ['=LOOKUP(4,{1,3,5},{"a","b","c"})', 'b'],
  ['=ROW()', 2],
  ['=ROW(A5)', 5],
  ['=COLUMN(C1)', 3],
  ['=ROWS(A2:A6)&COLUMNS(A1:C1)', '53'],
  ['=ADDRESS(2,28)', '$AB$2'],
])('SV-10: look-ups %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=VLOOKUP("zed",A2:C,2,FALSE)', '#N/A', "Did not find value 'zed' in VLOOKUP evaluation."],
  ['=VLOOKUP("bo",A2:B,3,FALSE)', '#REF!', 'VLOOKUP evaluates to an out of bounds range.'],
  ['=FILTER(A2:A6,B2:B6>100)', '#N/A', 'No matches are found in FILTER evaluation.'],
  [
    '=REGEXMATCH("a","(")',
    '#REF!',
    'Function REGEXMATCH parameter 2 value "(" is not a valid regular expression.',
  ],
  ['=AVERAGE(E3:E5)', '#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.'],
])('SV-10: %s fails with %s and its reason', (text, error, message) => {
  expect(value(text)).toEqual({ error, message });
});

test('SV-10: FILTER keeps columns of one row, too', () => {
  expect(value('=FILTER({1,2,3},{1,2,3}>1)')).toEqual([[2, 3]]);
  expect(value('=FILTER({5},{5}>1)')).toBe(5);
});

test('SV-10: lists are sorted, filtered, made unique, turned and stacked', () => {
  expect(value('=UNIQUE(A2:A6)')).toEqual([['Ana'], ['Bo'], ['cy'], ['Dee']]);
  expect(value('=FILTER(A2:B6,B2:B6>2)')).toEqual([
    ['Ana', 5],
    ['Bo', 3],
    ['Dee', 9],
  ]);
  expect(value('=FILTER(A2:B6,B2:B6<4,D2:D6=TRUE)')).toEqual([
    ['cy', ''],
    ['ana', 1],
  ]);
  expect(value('=SORT(A2:B6,2,FALSE)')).toEqual([
    ['Dee', 9],
    ['Ana', 5],
    ['Bo', 3],
    ['ana', 1],
    ['cy', ''],
  ]);
  expect(value('=SORT(FILTER(A2:A6,LEN(A2:A6)=3))')).toEqual([['Ana'], ['ana'], ['Dee']]);
  expect(value('=TRANSPOSE(A2:A4)')).toEqual([['Ana', 'Bo', 'cy']]);
  expect(value('=VSTACK(A2:A3,"z")')).toEqual([['Ana'], ['Bo'], ['z']]);
  expect(value('=SEQUENCE(2,2,10,5)')).toEqual([
    [10, 15],
    [20, 25],
  ]);
});

test.each([
  ['=ISBLANK(B4)', true],
  ['=ISNUMBER(B2)', true],
  ['=ISTEXT(A2)', true],
  ['=ISERROR(1/0)', true],
  ['=ISERR(#N/A)', false],
  ['=ISNA(#N/A)', true],
  ['=ISLOGICAL(D2)', true],
  ['=ISEMAIL("ana@school.example")', true],
  ['=ISURL("https://school.example/x")', true],
  ['=ISDATE("3/4/2027")', true],
  ['=ERROR.TYPE(1/0)', 2],
])('SV-10: questions %s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['=SIN(PI()/2)', 1],
  ['=STDEV(B2:B6)', 3.415650255319866],
  ['=STDEV.P(2,4)', 1],
  ['=MEDIAN(B2:B)', 4],
  ['=MODE(1,2,2)', 2],
  ['=LARGE(B2:B,2)', 5],
  ['=SMALL(B2:B,1)', 1],
  ['=RANK(5,B2:B)', 2],
  ['=PERCENTILE(B2:B,0.5)', 4],
  ['=CORREL({1;2;3},{2;4;6})', 1],
  ['=PMT(0.05/12,360,100000)', -536.8216230121399],
  ['=GCD(12,18)', 6],
  ['=NORMDIST(1,0,1,TRUE)', 0.8413447460685429],
  ['=HEX2DEC("FF")', 255],
])('SV-10: the formula library computes %s', (text, expected) => {
  expect(value(text)).toBeCloseTo(expected, 6);
});

test('SV-10: the formula library gives typed errors and blocks of values', () => {
  expect(value('=STDEV(1)')).toMatchObject({ error: '#DIV/0!' });
  expect(value('=FACT(-1)')).toMatchObject({ error: '#NUM!' });
  expect(value('=ACOS(2)')).toMatchObject({ error: '#NUM!' });
  expect(value('=LARGE(B2:B,9)')).toMatchObject({ error: '#VALUE!' });
  expect(value('=MEDIAN(1/0,2)')).toMatchObject({ error: '#DIV/0!' });
  expect(value('=MMULT({1,2;3,4},{1;1})')).toEqual([[3], [7]]);
  expect(value('=FREQUENCY({1,2,3},{2})')).toEqual([[2], [1]]);
});
