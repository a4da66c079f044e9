import type { Localized } from './language';

/** One thing that is odd about an application. */
export interface EligibilityFlag {
  readonly id: string;
  /** As it stands in the Flags column, separated from others by semicolons. */
  readonly flag: string;
  /** `true`: not placed by itself; the teacher can still accept by hand. `false`: for a person to look at. */
  readonly bars: boolean;
  /** What the teacher reads. */
  readonly words: Localized;
}

/** Told from the row as it stands now: a flag goes when what it tells about is put right. */
export const liveFlags = [
  {
    id: 'no-mail',
    flag: 'no school mail',
    bars: true,
    words: {
      en: 'no school mail address, so nobody can be told',
      es: 'no hay correo de la escuela, así que no se puede avisar',
    },
  },
  {
    id: 'not-agreed',
    flag: 'did not agree to everything',
    bars: true,
    words: {
      en: 'did not agree to everything, being 13 or older included',
      es: 'no aceptó todos los compromisos, entre ellos tener 13 años o más',
    },
  },
  {
    id: 'wrong-grade',
    flag: 'grade is not one of those asked for',
    bars: true,
    words: {
      en: 'the grade is not one of those asked for',
      es: 'el grado no es uno de los previstos',
    },
  },
  {
    id: 'cannot-attend',
    flag: 'may not attend every session',
    bars: true,
    words: { en: 'cannot come to every session', es: 'no puede ir a todas las sesiones' },
  },
  {
    id: 'unsure-to-attend',
    flag: 'is not sure to attend every session',
    bars: false,
    words: { en: 'is not sure to come to every session', es: 'no sabe si podrá ir a todas las sesiones' },
  },
  {
    id: 'attendance-not-told',
    flag: 'attendance not told',
    bars: false,
    words: {
      en: 'did not say whether every session is possible',
      es: 'no dijo si puede ir a todas las sesiones',
    },
  },
  {
    id: 'other-domain',
    flag: 'not a school mail address',
    bars: false,
    words: {
      en: 'the mail address is not one of the school',
      es: 'el correo no es de la escuela',
    },
  },
  {
    id: 'other-school',
    flag: 'school is not one of those asked for',
    bars: false,
    words: {
      en: 'the school is not one of those that may apply',
      es: 'la escuela no es una de las que pueden presentarse',
    },
  },
  {
    id: 'age-not-told',
    flag: 'age not told',
    bars: false,
    words: { en: 'did not say how old', es: 'no dijo su edad' },
  },
  {
    id: 'no-guardian',
    flag: 'no guardian mail',
    bars: false,
    words: {
      en: 'no guardian to write to for the release form',
      es: 'no hay a quién escribir para la autorización',
    },
  },
  {
    id: 'guardian-is-student',
    flag: 'guardian has the student’s mail address',
    bars: false,
    words: {
      en: 'the guardian’s mail address is the student’s own',
      es: 'el correo del tutor es el del propio estudiante',
    },
  },
  {
    id: 'late',
    flag: 'came after the closing day',
    bars: false,
    words: { en: 'came after the closing day', es: 'llegó después del último día' },
  },
] as const satisfies readonly EligibilityFlag[];

export type LiveFlagId = (typeof liveFlags)[number]['id'];

/** Noted once, when the answer came in. */
export const notedFlags = [
  {
    id: 'replaces',
    flag: 'replaces an earlier application of the same address',
    bars: false,
    words: {
      en: 'applied before; this later application counts',
      es: 'ya se había presentado; cuenta esta solicitud, la más reciente',
    },
  },
  {
    id: 'namesake',
    flag: 'same name as another application',
    bars: false,
    words: {
      en: 'has the same name as another applicant; perhaps one student with two addresses',
      es: 'tiene el mismo nombre que otra solicitud; quizá la misma persona con dos correos',
    },
  },
  {
    id: 'placed-behind',
    flag: 'ranked in an earlier answer of the same address',
    bars: false,
    words: {
      en: 'was put in order in an earlier answer and not in the latest, so it comes after those',
      es: 'se eligió en una respuesta anterior y no en la última, así que va después',
    },
  },
] as const satisfies readonly EligibilityFlag[];

export const eligibilityFlags: readonly EligibilityFlag[] = [...liveFlags, ...notedFlags];
