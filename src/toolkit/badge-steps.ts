import type { Localized } from './language';

/** Making and awarding a badge, whichever service the school uses; `once` steps are done for the first micro-internship only. */
export const badgeSteps: readonly {
  readonly id: string;
  readonly once: boolean;
  readonly text: Localized;
}[] = [
  {
    id: 'account',
    once: true,
    text: {
      en: 'Open an account for the school at the badge service',
      es: 'Abrir una cuenta de la escuela en el servicio de insignias',
    },
  },
  {
    id: 'issuer',
    once: true,
    text: {
      en: 'Set the school up as the issuer: name, web address, contact, logo',
      es: 'Dar de alta a la escuela como emisora: nombre, web, contacto, logotipo',
    },
  },
  {
    id: 'new-badge',
    once: false,
    text: { en: 'Start a new badge under the issuer', es: 'Empezar una insignia nueva en la emisora' },
  },
  {
    id: 'describe',
    once: false,
    text: {
      en: 'Fill in what it is, how it is earned and what it aligns with; the texts are ready to copy',
      es: 'Escribir qué es, cómo se gana y con qué se relaciona; los textos están listos para copiar',
    },
  },
  {
    id: 'save-badge',
    once: false,
    text: {
      en: 'Save the badge, and note its ID in Settings if your file needs it',
      es: 'Guardar la insignia y anotar su ID en Settings si el archivo lo necesita',
    },
  },
  {
    id: 'start-award',
    once: false,
    text: { en: 'Choose to award it, by file', es: 'Elegir otorgarla, por archivo' },
  },
  {
    id: 'recipients',
    once: false,
    text: {
      en: 'Upload the recipient file from the sidebar; it holds those who attended and may have an account',
      es: 'Subir el archivo de la barra lateral; contiene a quienes asistieron y pueden tener cuenta',
    },
  },
  {
    id: 'award',
    once: false,
    text: {
      en: 'Award, and tick it off here so that nobody is awarded twice',
      es: 'Otorgar y marcarlo aquí para que nadie la reciba dos veces',
    },
  },
];
