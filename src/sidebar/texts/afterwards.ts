const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Session day and what follows it, in English; the Spanish below has to say the same. */
export const afterwardsEn = {
  day: {
    next: 'Next session',
    assignment: 'Assignment',
    notAdmitted: 'Do not admit',
    incident: 'Incident note',
    incidentLabel: 'What happened',
    incidentHelp: 'For the school alone: kept in a hidden column of the tracker, in no mail and no document.',
    incidentSave: 'Keep this note',
    incidentKept: 'Kept so far',
  },
  feedback: {
    title: 'Feedback',
    none: 'The students are asked two days after the last session.',
    answers: (answers: number, asked: number) => `${answers} of ${asked} have answered`,
    open: (open: number) => `${count(open, 'answer is', 'answers are')} still open`,
    mean: (mean: string, answers: number) => `${mean} of 5, from ${count(answers, 'answer', 'answers')}`,
    counts: (counts: string) => `1 to 5: ${counts}`,
    ratings: {
      overall: 'All in all',
      relevance: 'Useful for me',
      excitement: 'Excitement',
      interestBefore: 'Interest before',
      interestAfter: 'Interest after',
    },
    interest: (grew: number, same: number, fell: number) =>
      `Interest in the career: ${grew} more, ${same} as before, ${fell} less`,
    skills: 'I can now …',
    skill: (skill: string, words: string) => `${skill}: ${words}`,
    levels: ['not yet', 'with help', 'alone', 'could show it'] as readonly string[],
    partner: 'The partner',
    again: (again: string) => `Again next year: ${again}`,
    againWords: { yes: 'yes', maybe: 'perhaps', no: 'no' } as Record<string, string>,
  },
  quotes: {
    by: (name: string) => `by ${name}`,
    unnamed: 'without a name',
    save: 'Use the ticked quotes',
    told: (number: number) =>
      number === 0
        ? 'As things stand, the thank-you has no quote.'
        : `As things stand, ${count(number, 'quote goes', 'quotes go')} into the thank-you.`,
  },
  badges: {
    title: 'Badges and certificates',
    certificates:
      'Certificates are made by themselves and come with the mail. Badges are for those who may have an account.',
    steps: 'Steps at the badge service',
    stepsDone: (done: number, of: number) => `${done} of ${of} steps done`,
    once: 'once for the school',
    texts: 'Texts to copy',
    textNames: {
      name: 'Name',
      description: 'Description',
      criteria: 'How it is earned',
      alignment: 'What it aligns with',
      narrative: 'Narrative of the award',
    },
    ready: (number: number) => `In the next file: ${count(number, 'student', 'students')}`,
    nobody: 'Nobody is left for a new file.',
    leftOut: (number: number) => `Not in it: ${number}`,
    classId: 'Badge class ID',
    classIdHelp: 'It stands in the address of the badge.',
    template: 'First line of Credly’s template',
    templateHelp: 'Download a fresh template at Credly and paste its first line, with all its headers.',
    make: 'Make the file',
    makeConfirm: (number: number) =>
      `Put ${count(number, 'student', 'students')} into a file? They are noted as exported and stand in no other file from then on.`,
    files: 'Files made so far',
    file: (when: string, number: number) => `${when}, ${count(number, 'student', 'students')}`,
    again: 'Make again',
    againConfirm: (name: string) =>
      `Make ${name} again? Upload it only if the first one was never used, or students are awarded twice.`,
    download: (name: string) => `Download ${name}`,
    inDrive: (name: string) => `${name} in Drive`,
    awarded: 'Badges are awarded',
    awardedConfirm: 'Tell the students that their badge has been awarded? Their certificate goes along.',
  },
};

export const afterwardsEs: typeof afterwardsEn = {
  day: {
    next: 'Próxima sesión',
    assignment: 'Tarea',
    notAdmitted: 'No dejar entrar',
    incident: 'Nota de incidencias',
    incidentLabel: 'Qué pasó',
    incidentHelp:
      'Solo para la escuela: queda en una columna oculta del registro, en ningún correo ni documento.',
    incidentSave: 'Guardar esta nota',
    incidentKept: 'Guardado hasta ahora',
  },
  feedback: {
    title: 'Opiniones',
    none: 'Se pregunta a los estudiantes dos días después de la última sesión.',
    answers: (answers, asked) => `Han contestado ${answers} de ${asked}`,
    open: (open) => `${count(open, 'respuesta pendiente', 'respuestas pendientes')}`,
    mean: (mean, answers) => `${mean} sobre 5, de ${count(answers, 'respuesta', 'respuestas')}`,
    counts: (counts) => `De 1 a 5: ${counts}`,
    ratings: {
      overall: 'En conjunto',
      relevance: 'Útil para mí',
      excitement: 'Entusiasmo',
      interestBefore: 'Interés antes',
      interestAfter: 'Interés después',
    },
    interest: (grew, same, fell) =>
      `Interés en la profesión: ${grew} con más, ${same} igual que antes, ${fell} con menos`,
    skills: 'Ahora sé…',
    skill: (skill, words) => `${skill}: ${words}`,
    levels: ['aún no', 'con ayuda', 'sin ayuda', 'podrían enseñarlo'],
    partner: 'La empresa',
    again: (again) => `Otra vez el próximo año: ${again}`,
    againWords: { yes: 'sí', maybe: 'quizá', no: 'no' },
  },
  quotes: {
    by: (name) => `de ${name}`,
    unnamed: 'sin nombre',
    save: 'Usar las frases marcadas',
    told: (number) =>
      number === 0
        ? 'Por ahora, el agradecimiento no lleva ninguna frase.'
        : `Por ahora, el agradecimiento lleva ${count(number, 'frase', 'frases')}.`,
  },
  badges: {
    title: 'Insignias y certificados',
    certificates:
      'Los certificados se crean solos y llegan con el correo. Las insignias son para quienes pueden tener cuenta.',
    steps: 'Pasos en el servicio de insignias',
    stepsDone: (done, of) => `${done} de ${of} pasos hechos`,
    once: 'una vez por escuela',
    texts: 'Textos para copiar',
    textNames: {
      name: 'Nombre',
      description: 'Descripción',
      criteria: 'Cómo se gana',
      alignment: 'Con qué se relaciona',
      narrative: 'Texto de la entrega',
    },
    ready: (number) => `En el próximo archivo: ${count(number, 'estudiante', 'estudiantes')}`,
    nobody: 'No queda nadie para un archivo nuevo.',
    leftOut: (number) => `No están: ${number}`,
    classId: 'ID de la insignia',
    classIdHelp: 'Está en la dirección de la insignia.',
    template: 'Primera línea de la plantilla de Credly',
    templateHelp:
      'Descargue una plantilla nueva en Credly y pegue su primera línea, con todos los encabezados.',
    make: 'Crear el archivo',
    makeConfirm: (number) =>
      `¿Poner ${count(number, 'estudiante', 'estudiantes')} en un archivo? Quedan anotados como exportados y no estarán en ningún otro.`,
    files: 'Archivos creados hasta ahora',
    file: (when, number) => `${when}, ${count(number, 'estudiante', 'estudiantes')}`,
    again: 'Volver a crear',
    againConfirm: (name) =>
      `¿Volver a crear ${name}? Súbalo solo si el primero no se llegó a usar; si no, se entregarían dos veces.`,
    download: (name) => `Descargar ${name}`,
    inDrive: (name) => `${name} en Drive`,
    awarded: 'Las insignias están entregadas',
    awardedConfirm:
      '¿Avisar a los estudiantes de que su insignia está entregada? El certificado va con el correo.',
  },
};
