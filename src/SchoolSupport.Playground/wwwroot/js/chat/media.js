import { el } from '../dom.js';
import { fileSize } from '../format.js';
import { icon } from '../icons.js';
import { openLightbox } from '../overlay/lightbox.js';

const kinds = {
  photo: photos, document: documents, video: documents, animation: documents, audio: documents, video_note: documents,
  voice: voices, sticker, dice: sticker, contact, location, venue: location, poll,
};

/** What a message or an album carries besides its text, or null. */
export function mediaOf(messages) {
  const make = kinds[messages[0].kind];
  return make ? make(messages) : null;
}

function photos(messages) {
  return el(`div.photos.of-${Math.min(messages.length, 4)}`, {}, messages.map(photo));
}

function photo({ file }) {
  const ratio = file.width && file.height ? Math.min(2, Math.max(.6, file.width / file.height)) : 4 / 3;
  return el('button.photo', {
    testid: 'photo', 'aria-label': `Открыть фото ${file.name ?? ''}`.trim(), style: { '--ratio': ratio }, onclick: () => openLightbox(file),
  }, el('img', { src: file.thumbUrl ?? file.url, alt: '', loading: 'lazy', decoding: 'async' }));
}

function documents(messages) {
  return el('div.documents', {}, messages.map(({ file, kind }) => fileLink(file, kind)));
}

function fileLink(file, kind) {
  const name = file.name || 'файл';
  const extension = /\.(\w{1,4})$/.exec(name)?.[1] ?? '';
  const sign = kind === 'video' ? icon('video') : extension ? el('span', {}, extension.toUpperCase()) : icon('file');
  return el('a.file', { href: file.url, download: name, testid: 'file', title: `Скачать ${name}` },
    el('span.file-icon', {}, sign, el('span.file-hover', {}, icon('download'))),
    el('span.file-texts', {}, el('span.file-name', {}, name), el('span.file-size', {}, fileSize(file.size))));
}

function voices([{ file }]) {
  const bars = Array.from({ length: 34 }, (_, index) => el('i', { style: { height: `${5 + Math.round(16 * Math.abs(Math.sin(index * 1.7) * Math.cos(index * .6)))}px` } }));
  return el('a.voice', { href: file?.url, download: file?.name || 'голосовое.ogg', 'aria-label': 'Голосовое сообщение, скачать' },
    el('span.file-icon', {}, icon('play')), el('span.wave', { 'aria-hidden': 'true' }, bars));
}

function sticker([message]) {
  const { file, content } = message;
  if (file?.name?.includes('.')) return el('img.sticker-picture', { src: file.url, alt: 'Стикер' });
  const emoji = content?.emoji ?? file?.name ?? '🙂';
  return el('div.sticker', { role: 'img', 'aria-label': `Стикер ${emoji}` }, emoji);
}

function contact([{ content }]) {
  const name = [content?.first_name, content?.last_name].filter(Boolean).join(' ');
  return card('contact', name || 'Контакт', content?.phone_number ?? '');
}

function location([{ content }]) {
  const { latitude, longitude } = content?.location ?? content ?? {};
  return card('pin', content?.title ?? 'Геопозиция', latitude === undefined ? '' : `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
}

function poll([{ content }]) {
  return card('text', content?.question ?? 'Опрос', (content?.options ?? []).map(option => option.text).join(' · '));
}

const card = (sign, title, text) => el('div.card', {}, el('span.file-icon', {}, icon(sign)),
  el('span.file-texts', {}, el('span.file-name', {}, title), el('span.file-size', {}, text)));
