const names = {
  document: 'Файл', photo: 'Фото', video: 'Видео', animation: 'Анимация', audio: 'Аудио', voice: 'Голосовое сообщение', video_note: 'Видеосообщение',
  sticker: 'Стикер', contact: 'Контакт', location: 'Геопозиция', dice: 'Кубик', poll: 'Опрос',
  group_chat_created: 'Группа создана', new_chat_members: 'Бот в группе', left_chat_member: 'Бота в группе нет',
  migrate_to_chat_id: 'Группа стала супергруппой', migrate_from_chat_id: 'Группа стала супергруппой',
};

/** A message in one line, for quotes of it. */
export const summaryOf = message => message.text || message.caption || message.file?.name || names[message.kind] || 'Сообщение';
