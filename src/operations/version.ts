/** The version a teacher sees, as in package.json and the CHANGELOG. */
export const VERSION = '0.1.0';
