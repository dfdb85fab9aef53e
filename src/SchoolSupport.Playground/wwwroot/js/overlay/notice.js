import { el } from '../dom.js';

let shown = null;

/** A short message at the bottom of the whole page: what could not be done, what was copied. */
export function showNotice(text) {
  shown?.remove();
  shown = el('div.notice', { role: 'status', testid: 'notice' }, text);
  document.body.append(shown);
  const notice = shown;
  setTimeout(() => notice.remove(), 4500);
}
