import { el } from './dom.js';
import { fullName, initials } from './format.js';
import { icon } from './icons.js';

const tones = 8;

/** A round picture with initials; the colour belongs to the id. */
export function avatar(person, size = '') {
  const tone = Math.abs(Math.imul(Number(person.id) % 2147483647, 2654435761) >>> 8) % tones;
  return el(`span.avatar.tone-${tone}${size && `.${size}`}`, { 'aria-hidden': 'true' }, initials(fullName(person)));
}

export const botAvatar = (size = '') => el(`span.avatar.bot${size && `.${size}`}`, { 'aria-hidden': 'true' }, icon('bot'));
