export const contactPath = '/kontakt';
