import { families, type Placeholder, same } from './placeholder';

/** What concerns students, families and their words. What a partner may read holds first names at most, and only with consent. */
export const peoplePlaceholders = [
  {
    name: 'studentFirstName',
    form: 'text',
    audiences: ['student', 'teacher'],
    personal: true,
    meaning: { en: 'The name the student uses', es: 'El nombre que usa el estudiante' },
    sample: same('Ana'),
    worstCase: same('María-José D’Angelo Ngọc'),
  },
  {
    name: 'studentNames',
    form: 'text',
    audiences: ['guardian', 'teacher'],
    personal: true,
    meaning: {
      en: 'First name of the guardian’s child, or of each of them',
      es: 'Nombre del hijo o la hija, o de cada uno',
    },
    sample: same('Ana'),
    worstCase: { en: 'María-José, Bartholomew and Ngọc', es: 'María-José, Bartholomew y Ngọc' },
  },
  {
    name: 'guardianName',
    form: 'text',
    audiences: ['guardian', 'teacher'],
    personal: true,
    meaning: { en: 'The guardian’s name', es: 'El nombre del padre, la madre o el tutor' },
    sample: same('Carmen Torres'),
    worstCase: same('María del Carmen Fernández-Gutiérrez de la Vega y Ramírez'),
  },
  {
    name: 'note',
    form: 'text',
    audiences: families,
    personal: true,
    mayBeEmpty: true,
    meaning: {
      en: 'Your own sentence for this person, if you wrote one',
      es: 'Su propia frase para esta persona, si la escribió',
    },
    sample: {
      en: 'Your question about working with clients was the best of all.',
      es: 'Tu pregunta sobre el trabajo con clientes fue la mejor de todas.',
    },
    worstCase: {
      en: 'Your question about working with clients who change their mind every week was one we talked about for a while. *Please* ask it again, whatever comes of this; and come by my room (B-204) if you want to talk it over.',
      es: 'Hablamos un buen rato de tu pregunta sobre los clientes que cambian de idea cada semana. *Por favor*, vuelve a hacerla, pase lo que pase; y ven a mi aula (B-204) si quieres comentarla.',
    },
  },
  {
    name: 'waitlistLine',
    form: 'text',
    audiences: ['student', 'teacher'],
    personal: true,
    meaning: {
      en: 'The place on the waitlist in a sentence',
      es: 'El puesto en la lista de espera en una frase',
    },
    sample: { en: 'You are second on the list.', es: 'Estás en segundo lugar de la lista.' },
    worstCase: {
      en: 'The list is ordered, and you are on it; last time, three of eight on the list got a seat.',
      es: 'La lista tiene un orden y estás en ella; la última vez, tres de ocho personas de la lista consiguieron plaza.',
    },
  },
  {
    name: 'correction',
    form: 'text',
    audiences: ['student', 'teacher'],
    personal: true,
    meaning: { en: 'What holds now, in a sentence', es: 'Lo que vale ahora, en una frase' },
    sample: {
      en: 'You have a seat. A second mail brings your registration form.',
      es: 'Tienes plaza. Un segundo correo trae tu formulario de inscripción.',
    },
    worstCase: {
      en: 'You are on the waitlist, in third place, and not among those turned down; if a seat becomes free, you will hear from me.',
      es: 'Estás en la lista de espera, en tercer lugar, y no entre quienes no fueron admitidos; si queda una plaza libre, te escribiré.',
    },
  },
  {
    name: 'missing',
    form: 'block',
    audiences: families,
    personal: true,
    meaning: { en: 'What is still missing, one per line', es: 'Lo que falta, una cosa por línea' },
    sample: { en: '- the release form for Ana', es: '- la autorización para Ana' },
    worstCase: {
      en: '- the registration of María-José\n- the release form for María-José\n- the release form for Bartholomew',
      es: '- la inscripción de María-José\n- la autorización para María-José\n- la autorización para Bartholomew',
    },
  },
  {
    name: 'releaseSummary',
    form: 'block',
    audiences: families,
    personal: true,
    meaning: {
      en: 'The answers of the release form, one per line',
      es: 'Las respuestas de la autorización, una por línea',
    },
    sample: {
      en: '- Ana may take part: yes\n- may be recorded: no\n- may be shown in publications: no\n- first name and question shared with the partner: yes',
      es: '- Ana puede participar: sí\n- puede ser grabada: no\n- puede aparecer en publicaciones: no\n- nombre y pregunta compartidos con la empresa: sí',
    },
    worstCase: {
      en: '- María-José may take part: yes\n- may be recorded: no\n- may be shown on the school website: image without name\n- in social media: no\n- in news media: no\n- first name, grade and question shared with the partner: yes\n- may be quoted: with first name\n- badge account: no',
      es: '- María-José puede participar: sí\n- puede ser grabada: no\n- puede aparecer en la web de la escuela: imagen sin nombre\n- en redes sociales: no\n- en la prensa: no\n- nombre, grado y pregunta compartidos con la empresa: sí\n- puede ser citada: con su nombre\n- cuenta de insignias: no',
    },
  },
  {
    name: 'badgeLine',
    form: 'text',
    audiences: ['student', 'teacher'],
    personal: true,
    meaning: { en: 'How the badge or certificate arrives', es: 'Cómo llega la insignia o el certificado' },
    sample: {
      en: 'Your certificate is attached. The badge arrives in a separate mail from the badge service; accept it there to keep it.',
      es: 'El certificado va adjunto. La insignia llega en otro correo del servicio de insignias; acéptala allí para guardarla.',
    },
    worstCase: {
      en: 'Your certificate is attached. There is no badge account for you, as your family asked; the certificate counts just as much, and I can print and sign it for you.',
      es: 'El certificado va adjunto. No tienes cuenta de insignias, como pidió tu familia; el certificado vale lo mismo y puedo imprimirlo y firmarlo.',
    },
  },
  {
    name: 'groupFirstNames',
    form: 'text',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'The group: first names of those who agreed, and how many more',
      es: 'El grupo: nombres de quienes están de acuerdo, y cuántos más',
    },
    sample: {
      en: 'Ana, Luis, Mai, Tom, Zoe and one more student',
      es: 'Ana, Luis, Mai, Tom, Zoe y un estudiante más',
    },
    worstCase: {
      en: 'six students; their first names follow once their families have agreed',
      es: 'seis estudiantes; sus nombres llegarán cuando sus familias estén de acuerdo',
    },
  },
  {
    name: 'questions',
    form: 'block',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'The students’ questions without names, from those who agreed to share them',
      es: 'Las preguntas de los estudiantes sin nombres, de quienes permiten compartirlas',
    },
    sample: {
      en: '- How do you start when the page is empty?\n- What do you do when a client does not like it?',
      es: '- ¿Cómo empieza usted cuando la página está vacía?\n- ¿Qué hace cuando a un cliente no le gusta?',
    },
    worstCase: {
      en: '- The students bring their questions to the session.',
      es: '- Los estudiantes traen sus preguntas a la sesión.',
    },
  },
  {
    name: 'quotes',
    form: 'block',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'Students’ words that you picked and they agreed to share',
      es: 'Frases de estudiantes que usted eligió y que permiten compartir',
    },
    sample: {
      en: '> I did not know that a first sketch may be ugly. Now I start. (Ana)',
      es: '> No sabía que un primer dibujo puede ser feo. Ahora empiezo. (Ana)',
    },
    worstCase: {
      en: '> I did not know that a first sketch may be ugly. Now I start, and I show it to people early, and it is *fine*. (a student)\n\n> You answered my question as if it was a good one. Thank you!! (Mai)\n\n> 10/10 (Luis)',
      es: '> No sabía que un primer dibujo puede ser feo. Ahora empiezo, lo enseño pronto y *no pasa nada*. (un estudiante)\n\n> Respondió a mi pregunta como si fuera buena. ¡¡Gracias!! (Mai)\n\n> 10/10 (Luis)',
    },
  },
] as const satisfies readonly Placeholder[];
