/** More partners to ask, and mails that came back, in English; the Spanish below has to say the same. */
export const recruitmentEn = {
  more: 'Ask more partners',
  ask: 'Ask them too',
  tookBack: 'They can’t do it after all',
  tookBackConfirm: (name: string) =>
    `${name} is no longer the partner, and the others are asked again. Is that right?`,
  bouncedTitle: 'This mail came back',
  corrected: 'Corrected address',
  correctedHelp: 'It is corrected in the tracker too, for later mails.',
  sendThere: 'Send it there',
  tryAgain: 'Try the same address again',
  tryAgainConfirm: (address: string) => `Send it once more to ${address}?`,
  leave: 'Leave it unsent',
  leaveConfirm: (name: string) => `Leave this mail unsent? ${name} has not read it.`,
};

export const recruitmentEs: typeof recruitmentEn = {
  more: 'Preguntar a más empresas',
  ask: 'Preguntarles también',
  tookBack: 'Al final no puede',
  tookBackConfirm: (name) =>
    `${name} deja de ser la empresa colaboradora y se vuelve a preguntar a las demás. ¿Es así?`,
  bouncedTitle: 'Este correo ha vuelto',
  corrected: 'Dirección corregida',
  correctedHelp: 'Se corrige también en el registro, para los correos siguientes.',
  sendThere: 'Enviarlo ahí',
  tryAgain: 'Intentar otra vez la misma dirección',
  tryAgainConfirm: (address) => `¿Enviarlo otra vez a ${address}?`,
  leave: 'Dejarlo sin enviar',
  leaveConfirm: (name) => `¿Dejar este correo sin enviar? ${name} no lo ha leído.`,
};
