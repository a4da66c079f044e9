/** The product, loaded at its first use. */
export const product = () => require('./product') as typeof import('./product');
