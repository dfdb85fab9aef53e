import { el } from '../dom.js';
import { offerFiles } from './files-card.js';

/** Files dropped on a chat or pasted into it are offered for sending. */
export function createDropZone(chat) {
  const veil = el('div.drop-veil', { 'aria-hidden': 'true', hidden: true }, el('p', {}, 'Отпустите, чтобы отправить боту'));
  const hasFiles = event => !chat.composer.element.hidden && [...event.dataTransfer?.types ?? []].includes('Files');
  let depth = 0;
  const show = change => {
    depth = Math.max(0, depth + change);
    veil.hidden = depth === 0;
  };
  const listen = (type, handle) => chat.element.addEventListener(type, event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    handle(event);
  });
  chat.element.append(veil);
  listen('dragenter', () => show(1));
  listen('dragover', () => {});
  listen('dragleave', () => show(-1));
  listen('drop', event => {
    show(-depth);
    offerFiles(chat, [...event.dataTransfer.files]);
  });
  chat.element.addEventListener('paste', event => {
    const files = [...event.clipboardData?.files ?? []];
    if (files.length === 0 || chat.composer.element.hidden) return;
    event.preventDefault();
    offerFiles(chat, files);
  });
}
