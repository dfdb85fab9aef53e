import { el } from '../dom.js';
import { fileSize } from '../format.js';
import { icon } from '../icons.js';

/** A photo over the whole page. */
export function openLightbox(file) {
  const close = () => dialog.close();
  const name = file.name || 'Фото';
  const dialog = el('dialog.lightbox', { 'aria-label': name, testid: 'lightbox', onclose: () => dialog.remove() },
    el('header.lightbox-header', {},
      el('p', {}, name, el('span', {}, fileSize(file.size))),
      el('a.icon-button', { href: file.url, download: file.name || 'фото', title: 'Скачать', 'aria-label': `Скачать ${name}` }, icon('download')),
      el('button.icon-button', { title: 'Закрыть', 'aria-label': 'Закрыть', autofocus: true, onclick: close }, icon('close'))),
    el('div.lightbox-stage', { onclick: event => event.target === event.currentTarget && close() }, el('img', { src: file.url, alt: name })));
  document.body.append(dialog);
  dialog.showModal();
}
