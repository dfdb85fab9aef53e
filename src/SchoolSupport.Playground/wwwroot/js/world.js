// What the page knows: the bot, the people and one history per person, kept up to date by the server's events.
import { api } from './api.js';
import { createEmitter } from './emitter.js';
import { createHistory } from './history.js';
import { listenToServer } from './events.js';
import { createServerClock } from './server-clock.js';
import { soon } from './soon.js';

export async function createWorld() {
  const emitter = createEmitter();
  const server = listenToServer();
  const histories = new Map();
  const clock = createServerClock(server);
  const world = {
    bot: { username: '', name: 'Бот', description: '' },
    people: [],
    clock,
    server,
    on: emitter.on,
    person: id => world.people.find(person => person.id === id) ?? null,
    history(id) {
      if (!histories.has(id)) histories.set(id, createHistory(id));
      return histories.get(id);
    },
    async refreshPeople() {
      world.people = await api.people();
      emitter.emit('people', world.people);
    },
  };
  const refreshSoon = soon(() => world.refreshPeople());
  const refreshBot = async () => {
    world.bot = await api.bot();
    emitter.emit('bot', world.bot);
  };
  for (const type of ['message', 'edit', 'delete', 'read', 'people']) server.on(type, refreshSoon);
  for (const type of ['message', 'edit', 'delete', 'typing']) server.on(type, event => histories.get(event.personId)?.apply(event));
  server.on('commands', refreshBot);
  server.on('reconnected', () => {
    refreshSoon();
    clock.refresh();
    refreshBot();
    for (const history of histories.values()) history.reload();
  });
  await Promise.all([refreshBot(), world.refreshPeople(), clock.refresh()]);
  return world;
}
