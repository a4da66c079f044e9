import { type Placeholder, same } from './placeholder';

/** Addresses. Personal ones carry an unguessable token, never a name or a mail address. */
export const linkPlaceholders = [
  {
    name: 'industryFormLink',
    form: 'link',
    audiences: ['partner', 'teacher'],
    meaning: {
      en: 'The industry form, prefilled with what is known',
      es: 'El formulario de la empresa, con lo que ya se sabe',
    },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-industry/viewform'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-industry/viewform?usp=pp_url&entry.1=Smith%2C+Jones+%26+Co.&entry.2=%28a%29',
    ),
  },
  {
    name: 'applicationLink',
    form: 'link',
    audiences: ['student', 'guardian', 'counsellor', 'teacher'],
    meaning: { en: 'The application form', es: 'El formulario de solicitud' },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-application/viewform'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-application-0123456789-0123456789-0123456789/viewform',
    ),
  },
  {
    name: 'registrationLink',
    form: 'link',
    audiences: ['student'],
    personal: true,
    meaning: {
      en: 'The student’s own registration form',
      es: 'El formulario de inscripción de ese estudiante',
    },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-registration/viewform?entry.7=K7F3Q2'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-registration/viewform?usp=pp_url&entry.1234567890=K7F3Q2M9X4T8W6R5',
    ),
  },
  {
    name: 'releaseLink',
    form: 'link',
    audiences: ['student'],
    personal: true,
    meaning: {
      en: 'The release form of a student who signs alone (18+)',
      es: 'La autorización de un estudiante que firma por sí mismo (18+)',
    },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?entry.7=R2D8P5'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?usp=pp_url&entry.1234567890=R2D8P5M9X4T8W6R5',
    ),
  },
  {
    name: 'releaseLinks',
    form: 'block',
    audiences: ['guardian'],
    personal: true,
    meaning: {
      en: 'One release form per child, one per line',
      es: 'Una autorización por hijo o hija, una por línea',
    },
    sample: {
      en: '- [Release form for Ana](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?entry.7=R2D8P5)',
      es: '- [Autorización para Ana](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?entry.7=R2D8P5)',
    },
    worstCase: {
      en: '- [Release form for María-José](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?usp=pp_url&entry.1234567890=R2D8P5M9X4T8W6R5)\n- [Release form for Bartholomew](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?usp=pp_url&entry.1234567890=T4K9Z7M9X4T8W6R5)',
      es: '- [Autorización para María-José](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?usp=pp_url&entry.1234567890=R2D8P5M9X4T8W6R5)\n- [Autorización para Bartholomew](https://docs.google.com/forms/d/e/1FAIpQLSd-release/viewform?usp=pp_url&entry.1234567890=T4K9Z7M9X4T8W6R5)',
    },
  },
  {
    name: 'feedbackLink',
    form: 'link',
    audiences: ['student'],
    personal: true,
    meaning: { en: 'The student’s own feedback form', es: 'El formulario de opinión de ese estudiante' },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-feedback/viewform?entry.7=F6H2V9'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-feedback/viewform?usp=pp_url&entry.1234567890=F6H2V9M9X4T8W6R5',
    ),
  },
  {
    name: 'partnerFeedbackLink',
    form: 'link',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'The partner’s feedback form', es: 'El formulario de opinión de la empresa' },
    sample: same('https://docs.google.com/forms/d/e/1FAIpQLSd-partner/viewform?entry.7=P9C3L4'),
    worstCase: same(
      'https://docs.google.com/forms/d/e/1FAIpQLSd-partner/viewform?usp=pp_url&entry.1234567890=P9C3L4M9X4T8W6R5',
    ),
  },
  {
    name: 'meetingLink',
    form: 'link',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'Video link of the partner meeting', es: 'Enlace de la videollamada con la empresa' },
    sample: same('https://meet.google.com/abc-defg-hij'),
    worstCase: same(
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_0123456789%40thread.v2/0?context=%7b%22Tid%22%7d',
    ),
  },
  {
    name: 'sessionGuideLink',
    form: 'link',
    audiences: ['partner', 'teacher'],
    meaning: { en: 'The session-building guide', es: 'La guía para preparar la sesión' },
    sample: same('https://docs.google.com/document/d/1guide/edit'),
    worstCase: same(
      'https://docs.google.com/document/d/1guide-0123456789-0123456789-0123456789/edit?usp=sharing',
    ),
  },
  {
    name: 'joinLine',
    form: 'inline',
    audiences: ['partner', 'student', 'teacher'],
    meaning: {
      en: 'The join link, or what is still missing before it is sent; students get it once registered and released',
      es: 'El enlace para entrar, o qué falta antes de enviarlo; los estudiantes lo reciben inscritos y autorizados',
    },
    sample: {
      en: '[Join the session](https://meet.google.com/abc-defg-hij).',
      es: '[Entrar en la sesión](https://meet.google.com/abc-defg-hij).',
    },
    worstCase: {
      en: 'The link to join follows as soon as the registration and the release form are in; the release form is still missing.',
      es: 'El enlace para entrar llegará cuando estén la inscripción y la autorización; falta todavía la autorización.',
    },
  },
  {
    name: 'trackerLink',
    form: 'link',
    audiences: ['teacher'],
    meaning: { en: 'This tracker', es: 'Este registro' },
    sample: same('https://docs.google.com/spreadsheets/d/1tracker/edit'),
    worstCase: same(
      'https://docs.google.com/spreadsheets/d/1tracker-0123456789-0123456789-0123456789/edit#gid=1234567890',
    ),
  },
  {
    name: 'threadLink',
    form: 'link',
    audiences: ['teacher'],
    meaning: { en: 'The conversation in Gmail', es: 'La conversación en Gmail' },
    sample: same('https://mail.google.com/mail/u/0/#all/18c0ffee'),
    worstCase: same(
      'https://mail.google.com/mail/u/teacher@students.unified-school-district.example/#all/18c0ffee18c0ffee',
    ),
  },
] as const satisfies readonly Placeholder[];
