/** The words of a language that a spreadsheet reads and shows. */
export interface LanguageNames {
  months: readonly string[];
  monthsShort: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
  trueText: string;
  falseText: string;
  /** Words that may stand inside a date without meaning: "5 de enero". */
  fillers: readonly string[];
}

const list = (text: string) => text.split(' ');

export const languages: Record<string, LanguageNames> = {
  en: {
    months: list('January February March April May June July August September October November December'),
    monthsShort: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    weekdaysShort: list('Sun Mon Tue Wed Thu Fri Sat'),
    trueText: 'TRUE',
    falseText: 'FALSE',
    fillers: [],
  },
  es: {
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    monthsShort: list('ene feb mar abr may jun jul ago sept oct nov dic'),
    weekdays: list('domingo lunes martes miércoles jueves viernes sábado'),
    weekdaysShort: list('dom lun mar mié jue vie sáb'),
    trueText: 'VERDADERO',
    falseText: 'FALSO',
    fillers: ['de', 'del'],
  },
  de: {
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    monthsShort: list('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'),
    weekdays: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    weekdaysShort: list('So Mo Di Mi Do Fr Sa'),
    trueText: 'WAHR',
    falseText: 'FALSCH',
    fillers: [],
  },
  fr: {
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    monthsShort: list('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    weekdays: list('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    weekdaysShort: list('dim. lun. mar. mer. jeu. ven. sam.'),
    trueText: 'VRAI',
    falseText: 'FAUX',
    fillers: [],
  },
  pt: {
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    monthsShort: list('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
    weekdays: list('domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'),
    weekdaysShort: list('dom. seg. ter. qua. qui. sex. sáb.'),
    trueText: 'VERDADEIRO',
    falseText: 'FALSO',
    fillers: ['de'],
  },
};
