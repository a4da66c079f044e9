import type { Localized } from '../language';

/**
 * What families read before they answer, with the placeholders of `formPlaceholders`. Its version is a hash of the text as it
 * stood, filled in, in the language shown; the hash is stored with each answer, so change a word only on purpose.
 */
export const releaseNotice: Localized = {
  en: `What: an online micro-internship, "{{title}}". A small group of students meets a person from {{partner}}, asks questions and practises a skill.
When and where: {{date}}, {{length}} each, on {{platform}}.
Who is there: {{partnerContact}} of {{partner}}, a few other students, and from the school, from beginning to end: {{staff}}.

It is voluntary. It is not paid and costs nothing. Saying no, or changing your mind, has no effect on marks or standing at school. A student may leave a question unanswered, and the student or the school may end the session at any time.

Information: the school keeps your answers with its records and uses them only for this micro-internship. The partner is told only what you allow below. Nothing is sold, and no advertising is made with it.

You can withdraw what you allowed at any time by writing to {{teacher}} ({{contact}}). That holds from then on; what has been published already cannot always be taken back.

Each question below stands for itself: you can say yes to one and no to another. A no to recording, publication or the badge does not keep a student from taking part.

School and contact: {{school}}, {{teacher}}, {{contact}}.`,
  es: `Qué: una micropasantía en línea, «{{title}}». Un grupo pequeño de estudiantes se reúne con una persona de {{partner}}, hace preguntas y practica una habilidad.
Cuándo y dónde: {{date}}, {{length}} cada una, en {{platform}}.
Quién está presente: {{partnerContact}}, de {{partner}}; otros pocos estudiantes; y por la escuela, de principio a fin: {{staff}}.

Es voluntario. No se paga y no cuesta nada. Decir que no, o cambiar de opinión, no influye en las notas ni en la situación escolar. Un estudiante puede dejar una pregunta sin contestar, y el estudiante o la escuela pueden terminar la sesión en cualquier momento.

Información: la escuela guarda sus respuestas en sus archivos y las usa solo para esta micropasantía. La empresa sabe únicamente lo que usted permita abajo. No se vende nada ni se hace publicidad con ello.

Usted puede retirar lo que permitió en cualquier momento escribiendo a {{teacher}} ({{contact}}). Vale desde ese día; lo ya publicado no siempre se puede recuperar.

Cada pregunta de abajo es independiente: puede decir sí a una y no a otra. Un no a la grabación, a la publicación o a la insignia no impide participar.

Escuela y contacto: {{school}}, {{teacher}}, {{contact}}.`,
};
