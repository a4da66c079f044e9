import type { Localized } from './language';

/** One line of the live checklist of a session day. */
export interface ChecklistItem {
  readonly id: string;
  readonly phase: 'before' | 'during' | 'end' | 'after';
  /** Minutes from the start of the session, or from its end; `during` has no time of its own. */
  readonly minutes?: { readonly from: 'start' | 'end'; readonly offset: number };
  /** Only shown when this holds for the session. */
  readonly onlyIf?:
    | 'recording allowed'
    | 'recording not allowed'
    | 'assignment'
    | 'another session'
    | 'last session';
  readonly text: Localized;
  readonly help?: Localized;
}

const start = (offset: number) => ({ from: 'start', offset }) as const;
const end = (offset: number) => ({ from: 'end', offset }) as const;

/** The session from the first click to the note afterwards, in the order the teacher goes through it. */
export const sessionDayChecklist: readonly ChecklistItem[] = [
  {
    id: 'open-room',
    phase: 'before',
    minutes: start(-15),
    text: { en: 'Open the room', es: 'Abrir la sala' },
    help: {
      en: 'Waiting room on, private chat off, screen sharing for hosts only.',
      es: 'Sala de espera activada, chat privado desactivado, solo los anfitriones comparten pantalla.',
    },
  },
  {
    id: 'second-adult',
    phase: 'before',
    minutes: start(-15),
    text: {
      en: 'A second adult of the school is there',
      es: 'Está presente otra persona adulta de la escuela',
    },
  },
  {
    id: 'partner-joins',
    phase: 'before',
    minutes: start(-10),
    text: { en: 'The partner joins', es: 'Entra la empresa colaboradora' },
  },
  {
    id: 'co-host',
    phase: 'before',
    minutes: start(-10),
    text: { en: 'Make the partner a co-host', es: 'Nombrarla coanfitriona' },
  },
  {
    id: 'tech-check',
    phase: 'before',
    minutes: start(-9),
    text: { en: 'Test sound, camera and captions together', es: 'Probar juntos sonido, cámara y subtítulos' },
  },
  {
    id: 'screen-share',
    phase: 'before',
    minutes: start(-7),
    text: { en: 'The partner shares the screen', es: 'La empresa comparte su pantalla' },
  },
  {
    id: 'admit-students',
    phase: 'before',
    minutes: start(-5),
    text: {
      en: 'Let students in, from the list only',
      es: 'Dejar entrar a los estudiantes, solo los de la lista',
    },
    help: {
      en: 'Mark attendance as they come; rename anybody who shows a last name.',
      es: 'Marcar la asistencia al entrar; cambiar el nombre a quien muestre su apellido.',
    },
  },
  {
    id: 'start-recording',
    phase: 'during',
    minutes: start(0),
    onlyIf: 'recording allowed',
    text: {
      en: 'Say that you record, then start the recording',
      es: 'Decir que se graba y empezar la grabación',
    },
  },
  {
    id: 'no-recording',
    phase: 'during',
    minutes: start(0),
    onlyIf: 'recording not allowed',
    text: { en: 'Do not record; say so', es: 'No grabar; decirlo' },
  },
  {
    id: 'etiquette',
    phase: 'during',
    minutes: start(0),
    text: {
      en: 'Go through online etiquette and what is expected at work',
      es: 'Repasar las normas en línea y lo que se espera en el trabajo',
    },
  },
  {
    id: 'introduce-partner',
    phase: 'during',
    minutes: start(5),
    text: { en: 'Introduce the partner', es: 'Presentar a la empresa colaboradora' },
  },
  {
    id: 'stay',
    phase: 'during',
    text: {
      en: 'Stay to the end, watch the chat, help where needed',
      es: 'Quedarse hasta el final, mirar el chat, ayudar donde haga falta',
    },
  },
  {
    id: 'late-students',
    phase: 'during',
    text: { en: 'Mark who came late or is missing', es: 'Marcar quién llegó tarde o falta' },
  },
  {
    id: 'brain-break',
    phase: 'during',
    text: { en: 'A short break when attention drops', es: 'Una pausa breve cuando baje la atención' },
    help: {
      en: 'Two minutes: stand up, look out of the window, stretch.',
      es: 'Dos minutos: levantarse, mirar por la ventana, estirarse.',
    },
  },
  {
    id: 'assignment',
    phase: 'end',
    minutes: end(-10),
    onlyIf: 'assignment',
    text: { en: 'Go through the assignment and its due date', es: 'Explicar la tarea y su fecha de entrega' },
  },
  {
    id: 'next-session',
    phase: 'end',
    minutes: end(-7),
    onlyIf: 'another session',
    text: { en: 'Name date and time of the next session', es: 'Decir fecha y hora de la próxima sesión' },
  },
  {
    id: 'thank-partner',
    phase: 'end',
    minutes: end(-5),
    text: { en: 'Thank the partner, all together', es: 'Dar las gracias a la empresa, todos juntos' },
  },
  {
    id: 'announce-feedback',
    phase: 'end',
    minutes: end(-3),
    onlyIf: 'last session',
    text: { en: 'Announce the mail that asks for feedback', es: 'Anunciar el correo que pide su opinión' },
  },
  {
    id: 'announce-badge',
    phase: 'end',
    minutes: end(-2),
    onlyIf: 'last session',
    text: {
      en: 'Announce the mail with badge and certificate',
      es: 'Anunciar el correo con la insignia y el certificado',
    },
  },
  {
    id: 'stop-recording',
    phase: 'after',
    minutes: end(0),
    onlyIf: 'recording allowed',
    text: {
      en: 'Stop the recording; keep it where only staff can open it',
      es: 'Parar la grabación; guardarla donde solo pueda abrirla el personal',
    },
  },
  {
    id: 'close-room',
    phase: 'after',
    minutes: end(0),
    text: {
      en: 'Save the chat and close the room for everybody',
      es: 'Guardar el chat y cerrar la sala para todos',
    },
  },
  {
    id: 'attendance',
    phase: 'after',
    minutes: end(5),
    text: { en: 'Check the attendance list and save it', es: 'Revisar la lista de asistencia y guardarla' },
  },
  {
    id: 'incident-note',
    phase: 'after',
    minutes: end(10),
    text: { en: 'Write down anything out of the ordinary', es: 'Anotar cualquier cosa fuera de lo normal' },
  },
];
