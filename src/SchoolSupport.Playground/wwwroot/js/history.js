// The messages of one chat, in order, and what the bot is doing there at the moment.
import { api } from './api.js';
import { createEmitter } from './emitter.js';

const actionLifetime = 5000;

/** `who` says as whom the chat is read. */
export function createHistory(who) {
  const emitter = createEmitter();
  const byId = new Map();
  let revision = 0;
  let loading = null;
  let isStale = false;
  let actionTimer = null;
  const history = { on: emitter.on, messages: [], action: null, loaded: false, load, reload, apply, redraw };

  function load() {
    return history.loaded ? Promise.resolve() : reload();
  }

  /** Loads everything again; a second call while one is under way makes one more round, not two requests at once. */
  function reload() {
    isStale = true;
    loading ??= rounds().finally(() => { loading = null; });
    return loading;
  }

  async function rounds() {
    while (isStale) {
      isStale = false;
      replaceAll(await api.messages(who()));
    }
  }

  function replaceAll(messages) {
    const kept = new Set(messages.map(message => message.messageId));
    for (const id of byId.keys()) if (!kept.has(id)) byId.delete(id);
    messages.forEach(put);
    history.loaded = true;
    publish();
  }

  function put(message) {
    const fingerprint = JSON.stringify(message);
    const known = byId.get(message.messageId);
    if (known?.fingerprint === fingerprint) return;
    if (message.deleted) byId.delete(message.messageId);
    else byId.set(message.messageId, { ...message, fingerprint, revision: ++revision });
  }

  function apply(event) {
    if (event.type === 'typing') return showAction(event.action ?? 'typing');
    if (event.message?.fromBot) showAction(null);
    if (!history.loaded) return;
    if (event.type === 'delete' && event.messageId) byId.delete(event.messageId);
    else if (event.message) put(event.message);
    else return reload().catch(error => console.warn(error.message));
    publish();
  }

  /** What messages look like has changed, not what they say. */
  function redraw() {
    for (const message of byId.values()) message.revision = ++revision;
    publish();
  }

  function publish() {
    history.messages = [...byId.values()].sort((a, b) => a.messageId - b.messageId);
    emitter.emit('messages');
  }

  function showAction(action) {
    clearTimeout(actionTimer);
    if (action) actionTimer = setTimeout(() => showAction(null), actionLifetime);
    if (history.action === action) return;
    history.action = action;
    emitter.emit('action');
  }

  return history;
}
