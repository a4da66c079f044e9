/** Domains where everybody can have an address: two people there have nothing to do with each other. */
const publicDomains = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
   icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.us web.de mail.com zoho.com
   fastmail.com hey.com tutanota.com tuta.com yandex.com mail.ru qq.com 163.com 126.com naver.com comcast.net
   verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net
   frontier.com windstream.net centurylink.net duck.com inbox.com hushmail.com`.split(/\s+/),
);

/** Country versions of a public provider, such as yahoo.com.mx, hotmail.es or outlook.fr. */
const publicFamily = /^(yahoo|hotmail|outlook|live|gmx|ymail|aol)(\.com?)?\.[a-z]{2,3}$/;

export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();

export const isPublicDomain = (domain: string): boolean =>
  publicDomains.has(domain) || publicFamily.test(domain);
