import { el } from '../dom.js';
import { fileSize, plural } from '../format.js';
import { icon } from '../icons.js';
import { openOverChat } from '../overlay/chat-alert.js';

const largestAlbum = 10;
const isPhoto = file => /^image\/(png|jpe?g|webp|gif|bmp)$/.test(file.type);

/** Shows what is about to be sent, with a caption and the choice between photos and files; several leave as an album. */
export function offerFiles(chat, files, { asPhotos = files.every(isPhoto) } = {}) {
  if (files.length === 0) return;
  const chosen = files.slice(0, largestAlbum);
  const title = files.length > largestAlbum ? `Первые ${largestAlbum} из ${files.length} файлов` : titleOf(chosen);
  openOverChat(chat.element, { label: title, testid: 'files-card', className: 'files', build: close => filesForm(chat, chosen, asPhotos, title, close) });
}

function titleOf(files) {
  if (files.length === 1) return isPhoto(files[0]) ? 'Отправить фото' : 'Отправить файл';
  return `Отправить ${files.length} ${plural(files.length, 'файл', 'файла', 'файлов')}`;
}

function filesForm(chat, files, asPhotos, title, close) {
  const caption = el('input.input', { placeholder: 'Подпись', 'aria-label': 'Подпись', maxlength: 1024, autofocus: true, autocomplete: 'off' });
  const compress = el('input', { type: 'checkbox', ...(asPhotos ? { checked: true } : {}) });
  const send = el('button.button.primary', { type: 'submit', testid: 'send-files' }, 'Отправить');
  const submit = async event => {
    event.preventDefault();
    send.disabled = true;
    const isSent = await chat.actions.sendFiles(files, { kind: compress.checked ? 'photo' : 'document', caption: caption.value.trim() });
    send.disabled = false;
    if (isSent) close();
  };
  return el('form', { onsubmit: submit }, el('h3', {}, title),
    el('ul.files-list', {}, files.map(file => el('li', {}, thumbnail(file),
      el('span.files-name', {}, file.name), el('span.files-size', {}, fileSize(file.size))))),
    files.every(isPhoto) && el('label.check', {}, compress, 'Как фото, со сжатием'),
    caption,
    el('footer.dialog-footer', {}, el('button.button', { onclick: close }, 'Отмена'), send));
}

function thumbnail(file) {
  if (!isPhoto(file)) return el('span.file-icon', {}, icon('file'));
  const url = URL.createObjectURL(file);
  return el('img.files-thumb', { src: url, alt: '', onload: () => URL.revokeObjectURL(url) });
}
