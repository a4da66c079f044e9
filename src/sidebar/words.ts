/** Whether a text looks like one mail address; the script decides. */
export const isMail = (text: string): boolean =>
  /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(text.trim());
