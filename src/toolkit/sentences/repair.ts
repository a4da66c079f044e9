import type { SentenceTable } from './sentence';

/** What repairing the tracker has mended, and what only the teacher can. */
export const repairSentences = {
  'repaired-nothing': { en: 'Nothing had to be repaired.', es: 'No había nada que reparar.' },
  'repaired-things': {
    en: '{count} {count:thing was|things were} mended.',
    es: '{count} {count:cosa arreglada|cosas arregladas}.',
  },
  'repaired-tab-made': {
    en: 'The tab “{tab}” was missing and is made anew, empty. If you deleted it, its rows are in File > Version history.',
    es: 'Faltaba la hoja «{tab}» y se ha hecho de nuevo, vacía. Si usted la borró, sus filas están en Archivo > Historial de versiones.',
  },
  'repaired-tab-name': {
    en: 'The tab “{was}” is called “{tab}” again.',
    es: 'La hoja «{was}» se llama de nuevo «{tab}».',
  },
  'repaired-header-row': {
    en: 'The row of headers of “{tab}” was gone and is back.',
    es: 'Faltaba la fila de encabezados de «{tab}» y ha vuelto.',
  },
  'repaired-rename': {
    en: 'The column “{was}” of “{tab}” stands where “{column}” was, so it has that name again. If it is a column of yours, give it another place and repair again.',
    es: 'La columna «{was}» de «{tab}» está donde estaba «{column}» y vuelve a llamarse así. Si es una columna suya, póngala en otro lugar y repare de nuevo.',
  },
  'repaired-double': {
    en: '“{tab}” had two columns “{column}”. One is called “{becomes}” now, and nobody reads it.',
    es: '«{tab}» tenía dos columnas «{column}». Una se llama ahora «{becomes}» y nadie la lee.',
  },
  'repaired-column': {
    en: 'The column “{column}” is back in “{tab}”.',
    es: 'La columna «{column}» vuelve a estar en «{tab}».',
  },
  'repaired-column-empty': {
    en: 'The column “{column}” is back in “{tab}”, empty. If it was deleted, what stood in it is in File > Version history.',
    es: 'La columna «{column}» vuelve a estar en «{tab}», vacía. Si se borró, lo que contenía está en Archivo > Historial de versiones.',
  },
  'id-column-gone': {
    en: 'The column “{column}” of “{tab}” is gone, and with it which row is which: undo its deletion, or restore an earlier version in File > Version history. Until then nothing runs.',
    es: 'La columna «{column}» de «{tab}» ya no está y sin ella no se sabe cuál es cada fila: deshaga el borrado o restaure una versión anterior en Archivo > Historial de versiones. Hasta entonces no se ejecuta nada.',
  },
  'repaired-looks': {
    en: '“{tab}”: formats and choices of {count} {count:column|columns} are back.',
    es: '«{tab}»: han vuelto los formatos y las opciones de {count} {count:columna|columnas}.',
  },
  'repaired-hidden': {
    en: '“{tab}”: {count} {count:column is|columns are} hidden again.',
    es: '«{tab}»: {count} {count:columna oculta|columnas ocultas} de nuevo.',
  },
  'repaired-protection': {
    en: '“{tab}” warns again before what the toolkit writes is edited.',
    es: '«{tab}» vuelve a avisar antes de cambiar lo que escribe la herramienta.',
  },
  'repaired-ready-made': {
    en: '{count} ready-made {count:row is|rows are} back in “{tab}”.',
    es: '{count} {count:fila preparada vuelve|filas preparadas vuelven} a estar en «{tab}».',
  },
  'copy-put-away': {
    en: 'This file is a copy: its micro-internships were put away.',
    es: 'Este archivo es una copia: sus micropasantías se han archivado.',
  },
  'column-doubled': {
    en: 'The tab "{tab}" has two columns "{column}", so nobody can tell which counts. Rename or delete one, or choose "Repair the tracker" in the menu.',
    es: 'La hoja «{tab}» tiene dos columnas «{column}» y no se sabe cuál cuenta. Cambie el nombre de una o bórrela, o elija «Repair the tracker» en el menú.',
  },
} as const satisfies SentenceTable;
