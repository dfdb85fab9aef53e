import { createAddress } from './address.js';
import { createClockBar } from './clock-bar.js';
import { createColumns } from './columns.js';
import { createDebugDrawer } from './debug/drawer.js';
import { el } from './dom.js';
import { askForNewGroup } from './overlay/new-group-dialog.js';
import { askForNewPerson } from './overlay/new-person-dialog.js';
import { createPeopleList } from './people/people-list.js';
import { createWorld } from './world.js';

async function start() {
  const app = document.getElementById('app');
  let world;
  try {
    world = await createWorld();
  } catch (error) {
    app.replaceChildren(el('p.start-problem', { role: 'alert' }, `${error.message} Обновите страницу, когда он будет готов.`));
    throw error;
  }
  const columns = createColumns(world, createAddress(), app);
  const people = createPeopleList(world, {
    ...columns,
    async addGroup() {
      const group = await askForNewGroup(world.people);
      if (!group) return;
      await world.refreshPeople();
      columns.open(group.id);
    },
    async addPerson() {
      const person = await askForNewPerson(world.people);
      if (!person) return;
      await world.refreshPeople();
      columns.open(person.id);
    },
  });
  columns.onChange(people.render);
  const debug = createDebugDrawer(world);
  const bar = createClockBar(world, { debugButton: debug.button });
  document.title = `${world.bot.name} · песочница`;
  app.replaceChildren(bar.element, people.element, columns.element, debug.element);
  columns.render();
}

start();
