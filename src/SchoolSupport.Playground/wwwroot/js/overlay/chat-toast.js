import { el } from '../dom.js';

/** Short words over one chat, as the answer to a pressed button; a new one takes the place of the old. */
export function createToasts() {
  const element = el('div.chat-toasts', { role: 'status', 'aria-live': 'polite' });
  let timer = null;
  return {
    element,
    show(text, { isProblem = false } = {}) {
      clearTimeout(timer);
      element.replaceChildren(el(`div.chat-toast${isProblem ? '.problem' : ''}`, { testid: 'toast' }, text));
      timer = setTimeout(() => element.replaceChildren(), Math.min(8000, 3000 + text.length * 40));
    },
  };
}
