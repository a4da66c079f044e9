/** `2027-01-11T08:00:00` read as it stands, whatever the machine's zone. */
const asUtc = (local: string): Date => new Date(`${local.length === 10 ? `${local}T00:00:00` : local}Z`);

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  return (local: string): string => made.format(asUtc(local));
};

/** Mon, Jan 11, 2027 */
export const longDay = format({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
/** 8:00 AM */
export const timeOfDay = format({ hour: 'numeric', minute: '2-digit' });
/** Jan 11, 8:00 AM */
export const shortMoment = format({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
/** Monday, January 11 */
export const dayHeading = format({ weekday: 'long', month: 'long', day: 'numeric' });

/** The name in front of a mail address, or the address. */
export function senderName(field: string): string {
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(field)?.[1];
  return name || field.replace(/[<>]/g, '');
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
