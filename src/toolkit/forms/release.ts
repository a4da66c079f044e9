import type { FormDefinition } from '../form';
import { familyLanguages, personalCode, yesNo } from './choices';
import { releaseNotice } from './release-notice';

/**
 * Stage 8: the family's consents, each a question of its own, none filled in beforehand. A no is an answer. Who says no to
 * taking part goes straight to the signature, and every other consent counts as no.
 */
export const releaseForm: FormDefinition = {
  id: 'release',
  per: 'micro-internship',
  bilingual: true,
  title: { en: 'Release form: {{title}}', es: 'Autorización: {{title}}' },
  description: {
    en: 'From {{school}}. About five minutes. Please read the notice first, then answer every question; a no is a good answer too.',
    es: 'De {{school}}. Unos cinco minutos. Lea primero el aviso y conteste después cada pregunta; un no también es una buena respuesta.',
  },
  confirmation: {
    en: 'Thank you, your answers are in. You get a copy by mail, and you can change them at any time by writing to {{teacher}}: {{contact}}.',
    es: 'Gracias, tenemos sus respuestas. Recibirá una copia por correo y puede cambiarlas cuando quiera escribiendo a {{teacher}}: {{contact}}.',
  },
  closed: {
    en: 'This form is closed. To answer or to change an answer, write to {{teacher}}: {{contact}}.',
    es: 'Este formulario está cerrado. Para contestar o cambiar una respuesta, escriba a {{teacher}}: {{contact}}.',
  },
  sections: [
    {
      id: 'notice',
      title: { en: 'Notice', es: 'Aviso' },
      questions: [
        {
          id: 'notice',
          kind: 'notice',
          title: { en: 'Please read this first', es: 'Lea esto primero, por favor' },
          help: releaseNotice,
        },
        personalCode,
        {
          id: 'language',
          kind: 'choice',
          title: { en: 'The language you read this in', es: 'El idioma en que lo ha leído' },
          required: true,
          choices: familyLanguages,
        },
        {
          id: 'student-name',
          kind: 'text',
          title: { en: 'The student’s full name', es: 'Nombre y apellidos del estudiante' },
          required: true,
          validation: { maxLength: 120 },
        },
        {
          id: 'student-grade',
          kind: 'text',
          title: { en: 'Grade and school', es: 'Grado y escuela' },
          required: true,
          validation: { maxLength: 120 },
        },
        {
          id: 'adult',
          kind: 'choice',
          title: { en: 'Who answers?', es: '¿Quién contesta?' },
          required: true,
          choices: [
            {
              value: 'guardian',
              label: {
                en: 'The parent or guardian of a student under 18',
                es: 'La madre, el padre o el tutor de un estudiante menor de 18',
              },
              goTo: 'guardian',
            },
            {
              value: 'student-18',
              label: {
                en: 'The student, who is 18 or older',
                es: 'El propio estudiante, que tiene 18 o más',
              },
              goTo: 'taking-part',
            },
          ],
        },
      ],
    },
    {
      id: 'guardian',
      title: { en: 'Parent or guardian', es: 'Madre, padre o tutor' },
      questions: [
        {
          id: 'guardian-name',
          kind: 'text',
          title: { en: 'Your full name', es: 'Su nombre y apellidos' },
          required: true,
          prefill: 'guardianName',
          validation: { maxLength: 120 },
        },
        {
          id: 'relation',
          kind: 'choice',
          title: { en: 'You are the student’s', es: 'Usted es, del estudiante,' },
          required: true,
          otherOption: true,
          choices: [
            { value: 'parent', label: { en: 'Parent', es: 'Madre o padre' } },
            { value: 'legal-guardian', label: { en: 'Legal guardian', es: 'Tutor o tutora legal' } },
            { value: 'foster-parent', label: { en: 'Foster parent', es: 'Familia de acogida' } },
          ],
        },
        {
          id: 'guardian-mail',
          kind: 'text',
          title: { en: 'Your mail address', es: 'Su correo electrónico' },
          prefill: 'guardianMail',
          validation: { email: true },
        },
        {
          id: 'guardian-phone',
          kind: 'text',
          title: { en: 'Your phone number', es: 'Su teléfono' },
          prefill: 'guardianPhone',
        },
      ],
    },
    {
      id: 'taking-part',
      title: { en: 'Taking part', es: 'Participación' },
      questions: [
        {
          id: 'may-take-part',
          kind: 'choice',
          title: {
            en: 'May the student take part in the live online session(s) with {{partner}}?',
            es: '¿Puede el estudiante participar en las sesiones en línea con {{partner}}?',
          },
          help: { en: 'Dates: {{date}}.', es: 'Fechas: {{date}}.' },
          required: true,
          choices: [
            {
              value: 'yes',
              label: { en: 'Yes, the student may take part', es: 'Sí, puede participar' },
              goTo: 'recording',
            },
            { value: 'no', label: { en: 'No', es: 'No' }, goTo: 'signature' },
          ],
        },
      ],
    },
    {
      id: 'recording',
      title: { en: 'Recording and pictures', es: 'Grabación e imágenes' },
      questions: [
        {
          id: 'may-be-recorded',
          kind: 'choice',
          title: {
            en: 'May the student be recorded (picture, voice, chat)?',
            es: '¿Se puede grabar al estudiante (imagen, voz, chat)?',
          },
          help: {
            en: 'A single no means that the session is not recorded.',
            es: 'Con un solo no, la sesión no se graba.',
          },
          required: true,
          choices: yesNo,
        },
        {
          id: 'publication',
          kind: 'grid',
          title: {
            en: 'May the school show a picture of the student?',
            es: '¿Puede la escuela mostrar una imagen del estudiante?',
          },
          help: { en: 'One answer per line.', es: 'Una respuesta por línea.' },
          required: true,
          rows: [
            {
              value: 'website',
              label: { en: 'School website and newsletters', es: 'Web y boletines de la escuela' },
            },
            {
              value: 'social-media',
              label: { en: 'School social media', es: 'Redes sociales de la escuela' },
            },
            { value: 'news', label: { en: 'News media', es: 'Prensa' } },
          ],
          choices: [
            { value: 'no', label: { en: 'No', es: 'No' } },
            { value: 'without name', label: { en: 'Without name', es: 'Sin nombre' } },
            {
              value: 'with name',
              label: { en: 'With name, school and grade', es: 'Con nombre, escuela y grado' },
            },
          ],
        },
      ],
    },
    {
      id: 'information',
      title: { en: 'Information', es: 'Información' },
      questions: [
        {
          id: 'share-with-partner',
          kind: 'choice',
          title: {
            en: 'May the school tell the partner about the student?',
            es: '¿Puede la escuela informar a la empresa sobre el estudiante?',
          },
          help: {
            en: 'What: first name, grade, and the question the student wants to ask. What for: so that the partner can prepare. To whom: {{partnerContact}} of {{partner}}, nobody else.',
            es: 'Qué: nombre de pila, grado y la pregunta que el estudiante quiere hacer. Para qué: para que la empresa pueda prepararse. A quién: {{partnerContact}}, de {{partner}}, y a nadie más.',
          },
          required: true,
          choices: yesNo,
        },
        {
          id: 'quote-use',
          kind: 'choice',
          title: {
            en: 'May the school use a sentence from the student’s feedback, for example to thank the partner?',
            es: '¿Puede la escuela usar una frase de la opinión del estudiante, por ejemplo para dar las gracias a la empresa?',
          },
          help: {
            en: 'The student is asked too, and the narrower answer counts.',
            es: 'También se pregunta al estudiante, y vale la respuesta más restrictiva.',
          },
          required: true,
          choices: [
            { value: 'none', label: { en: 'No', es: 'No' } },
            { value: 'without name', label: { en: 'Yes, without name', es: 'Sí, sin nombre' } },
            {
              value: 'first name',
              label: { en: 'Yes, with the first name', es: 'Sí, con el nombre de pila' },
            },
          ],
        },
        {
          id: 'badge-account',
          kind: 'choice',
          title: {
            en: 'May the school pass name and mail address on to {{badgeService}}, so that the student gets a digital badge?',
            es: '¿Puede la escuela dar el nombre y el correo a {{badgeService}} para que el estudiante reciba una insignia digital?',
          },
          help: {
            en: 'Without it there is a certificate from the school all the same.',
            es: 'Sin ello hay igualmente un certificado de la escuela.',
          },
          required: true,
          choices: yesNo,
        },
        {
          id: 'day-contact',
          kind: 'text',
          title: {
            en: 'Who can we call on the day, and at which number?',
            es: '¿A quién podemos llamar ese día y a qué número?',
          },
          validation: { maxLength: 160 },
        },
        {
          id: 'needs',
          kind: 'paragraph',
          title: {
            en: 'Is there anything that helps the student take part, or do you need an interpreter?',
            es: '¿Hay algo que ayude al estudiante a participar, o necesita usted un intérprete?',
          },
          help: { en: 'Optional. Only the teacher reads it.', es: 'Opcional. Solo lo lee el docente.' },
          validation: { maxLength: 500 },
        },
      ],
    },
    {
      id: 'signature',
      title: { en: 'Signature', es: 'Firma' },
      questions: [
        {
          id: 'duration',
          kind: 'choice',
          title: { en: 'My answers hold for', es: 'Mis respuestas valen para' },
          required: true,
          choices: [
            {
              value: 'this micro-internship',
              label: { en: 'This micro-internship only', es: 'Solo esta micropasantía' },
            },
            {
              value: 'this school year',
              label: {
                en: 'Later micro-internships of this school year too; I am told of each',
                es: 'También otras micropasantías de este curso; me avisan de cada una',
              },
            },
          ],
        },
        {
          id: 'signer',
          kind: 'choice',
          title: { en: 'I am', es: 'Soy' },
          required: true,
          choices: [
            {
              value: 'guardian',
              label: {
                en: 'the parent or guardian of the student',
                es: 'la madre, el padre o el tutor del estudiante',
              },
            },
            {
              value: 'student-18',
              label: { en: 'the student, and 18 or older', es: 'el estudiante, y tengo 18 o más' },
            },
          ],
        },
        {
          id: 'signature',
          kind: 'text',
          title: {
            en: 'My full name, typed, as my signature',
            es: 'Mi nombre completo, escrito, como firma',
          },
          help: {
            en: 'By typing it you confirm that you have read the notice and that the answers are yours.',
            es: 'Al escribirlo confirma que ha leído el aviso y que las respuestas son suyas.',
          },
          required: true,
          validation: { minLength: 3, maxLength: 120 },
        },
        { id: 'signed-on', kind: 'date', title: { en: 'Today’s date', es: 'Fecha de hoy' }, required: true },
      ],
    },
  ],
};
