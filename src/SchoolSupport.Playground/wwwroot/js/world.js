// What the page knows: the bot, the people, the groups and one history per chat, kept up to date by the server's events.
import { api } from './api.js';
import { createEmitter } from './emitter.js';
import { createHistory } from './history.js';
import { listenToServer } from './events.js';
import { createServerClock } from './server-clock.js';
import { plural } from './format.js';
import { soon } from './soon.js';

export async function createWorld() {
  const emitter = createEmitter();
  const server = listenToServer();
  const histories = new Map();
  const clock = createServerClock(server);
  const world = {
    bot: { username: '', name: 'Бот', description: '' },
    people: [],
    groups: [],
    clock,
    server,
    on: emitter.on,
    person: id => world.people.find(person => person.id === id) ?? world.groups.find(group => group.id === id) ?? null,
    history(id) {
      if (!histories.has(id)) histories.set(id, createHistory(() => seatIn(world.person(id))));
      return histories.get(id);
    },
    async refreshPeople() {
      const [people, groups] = await Promise.all([api.people(), api.groups()]);
      world.people = people;
      world.groups = groups.map(group => asRow(group));
      emitter.emit('people', world.people);
    },
  };
  const refreshSoon = soon(() => world.refreshPeople());
  const refreshBot = async () => {
    world.bot = await api.bot();
    emitter.emit('bot', world.bot);
  };
  for (const type of ['message', 'edit', 'delete', 'read', 'people']) server.on(type, refreshSoon);
  for (const type of ['message', 'edit', 'delete', 'typing']) server.on(type, event => histories.get(event.chatId ?? event.personId)?.apply(event));
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

/** A group stands in the list like a person; whoever is in it may read it. */
const asRow = group => ({
  ...group, isGroup: true, firstName: group.title, lastName: '', username: null, started: true, blocked: !group.botPresent, unread: 0,
  about: `группа, ${group.members.length} ${plural(group.members.length, 'участник', 'участника', 'участников')}`,
});

const seatIn = chat => (chat.isGroup ? { person: chat.members[0], group: chat.id } : chat.id);
