import { el } from '../dom.js';

/** A card over one chat only: the other chats stay usable. Gives the function that closes it. */
export function openOverChat(chat, { label, testid, className = '', role = 'dialog', build }) {
  const before = document.activeElement;
  const others = [...chat.children];
  others.forEach(child => { child.inert = true; });
  const close = () => {
    if (!veil.isConnected) return;
    veil.remove();
    others.forEach(child => { child.inert = false; });
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const onkeydown = event => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const card = el(`div.chat-card${className && `.${className}`}`, { role, 'aria-modal': 'true', 'aria-label': label, testid, tabindex: -1 }, build(close));
  const veil = el('div.chat-veil', { onkeydown, onclick: event => event.target === veil && close() }, card);
  chat.append(veil);
  (card.querySelector('[autofocus]') ?? card).focus({ preventScroll: true });
  return close;
}

/** The alert of a callback answer: stays until «ОК» is pressed. */
export function showAlert(chat, title, text) {
  openOverChat(chat, {
    label: title, testid: 'alert', className: 'alert', role: 'alertdialog',
    build: close => [el('h3', {}, title), el('p', {}, text), el('button.button.primary', { autofocus: true, onclick: close }, 'ОК')],
  });
}
