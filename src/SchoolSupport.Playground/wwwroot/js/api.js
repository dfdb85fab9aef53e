// Every request of the page to the playground's server.

export class ApiError extends Error {}

async function request(method, path, { json, form } = {}) {
  const headers = method === 'GET' ? {} : { 'X-Playground': '1' };
  if (json !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(`/playground/${path}`, { method, headers, body: form ?? (json === undefined ? undefined : JSON.stringify(json)) });
  } catch {
    throw new ApiError('Песочница не отвечает. Проверьте, запущен ли бот.');
  }
  const body = await readBody(response);
  if (!response.ok) throw new ApiError(body?.error ? `Песочница не приняла: ${body.error}` : `Песочница ответила ошибкой ${response.status}.`);
  return body;
}

async function readBody(response) {
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const get = path => request('GET', path);
const post = (path, json = {}) => request('POST', path, { json });

export const api = {
  bot: () => get('bot'),
  people: () => get('people'),
  addPerson: async person => [await post('people', person)].flat()[0],
  messages: id => get(`people/${id}/messages`),
  markRead: id => get(`people/${id}/messages?limit=1`),
  commands: id => get(`commands/${id}`),
  sendText: (id, text, replyTo) => post(`people/${id}/text`, replyTo ? { text, replyTo } : { text }),
  sendFile(id, file, { kind, caption = '', mediaGroupId = '' }) {
    const form = new FormData();
    form.append('kind', kind);
    if (caption !== '') form.append('caption', caption);
    if (mediaGroupId !== '') form.append('mediaGroupId', mediaGroupId);
    form.append('file', file, file.name);
    return request('POST', `people/${id}/files`, { form });
  },
  press: (id, messageId, row, column) => post(`people/${id}/press`, { messageId, row, column }),
  edit: (id, messageId, text) => post(`people/${id}/edit`, { messageId, text }),
  sendContact: (id, phone) => post(`people/${id}/contact`, { phone }),
  sendLocation: (id, latitude, longitude) => post(`people/${id}/location`, { latitude, longitude }),
  sendSticker: (id, emoji) => post(`people/${id}/sticker`, { emoji }),
  sendPoll: (id, question, options) => post(`people/${id}/poll`, { question, options }),
  sendDice: id => post(`people/${id}/dice`),
  forward: (id, text) => post(`people/${id}/forward`, { text }),
  block: (id, blocked) => post(`people/${id}/block`, { blocked }),
  open: (id, link) => post(`people/${id}/open`, { link }),
  clock: () => get('clock'),
  moveClock: move => post('clock', move),
  addFault: fault => post('faults', fault),
  clearFaults: () => request('DELETE', 'faults'),
  traffic: after => get(`traffic?after=${after}`),
};
