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

/** Who acts where: a person's id means the person's own chat with the bot, {person, group} a group. */
const at = (who, action) => (who.group ? `people/${who.person}/${action}?chat=${who.group}` : `people/${who}/${action}`);

export const api = {
  bot: () => get('bot'),
  people: () => get('people'),
  addPerson: async person => [await post('people', person)].flat()[0],
  groups: () => get('groups'),
  addGroup: async group => [await post('groups', group)].flat()[0],
  setBotInGroup: (group, present) => post(`groups/${group}/bot`, { present }),
  messages: who => get(at(who, 'messages')),
  markRead: id => get(`people/${id}/messages?limit=1`),
  commands: who => get(who.group ? `commands/${who.person}?chat=${who.group}` : `commands/${who}`),
  sendText: (who, text, replyTo) => post(at(who, 'text'), replyTo ? { text, replyTo } : { text }),
  sendFile(who, file, { kind, caption = '', mediaGroupId = '' }) {
    const form = new FormData();
    form.append('kind', kind);
    if (caption !== '') form.append('caption', caption);
    if (mediaGroupId !== '') form.append('mediaGroupId', mediaGroupId);
    form.append('file', file, file.name);
    return request('POST', at(who, 'files'), { form });
  },
  press: (who, messageId, row, column) => post(at(who, 'press'), { messageId, row, column }),
  edit: (who, messageId, text) => post(at(who, 'edit'), { messageId, text }),
  sendContact: (who, phone) => post(at(who, 'contact'), { phone }),
  sendLocation: (who, latitude, longitude) => post(at(who, 'location'), { latitude, longitude }),
  sendSticker: (who, emoji) => post(at(who, 'sticker'), { emoji }),
  sendPoll: (who, question, options) => post(at(who, 'poll'), { question, options }),
  sendDice: who => post(at(who, 'dice')),
  forward: (who, text) => post(at(who, 'forward'), { text }),
  block: (id, blocked) => post(`people/${id}/block`, { blocked }),
  open: (id, link) => post(`people/${id}/open`, { link }),
  clock: () => get('clock'),
  moveClock: move => post('clock', move),
  addFault: fault => post('faults', fault),
  clearFaults: () => request('DELETE', 'faults'),
  traffic: after => get(`traffic?after=${after}`),
};
