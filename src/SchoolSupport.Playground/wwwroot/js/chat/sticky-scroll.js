// Keeps a scrolling box at its end, or else keeps what is being read where it is.

const nearEnd = 48;
const nearTop = 600;

export function createStickyScroll(box, { onMove, onTop }) {
  let isStuck = true;
  let rest = null;
  let lastTop = 0;
  const distance = () => box.scrollHeight - box.clientHeight - box.scrollTop;
  const toEnd = () => { box.scrollTop = box.scrollHeight; };

  function keep(change) {
    const anchor = isStuck ? null : visibleRow();
    const before = anchor?.getBoundingClientRect().top;
    change();
    if (isStuck) return toEnd();
    const row = anchor && (anchor.isConnected ? anchor : box.querySelector(`[data-id="${anchor.dataset.id}"]`));
    const moved = row ? row.getBoundingClientRect().top - before : 0;
    // Any assignment, even of the same value, would end a smooth scroll under way.
    if (moved !== 0) box.scrollTop += moved;
    return undefined;
  }

  function visibleRow() {
    const top = box.getBoundingClientRect().top;
    return [...box.querySelectorAll('[data-id]')].find(row => row.getBoundingClientRect().bottom > top);
  }

  /** While the box moves, it says so: the day floats over the messages only then. */
  function markMoving() {
    clearTimeout(rest);
    box.classList.add('scrolling');
    rest = setTimeout(() => box.classList.remove('scrolling'), 900);
  }

  box.addEventListener('scroll', () => {
    const isAtEnd = distance() < nearEnd;
    // Only a move up leaves the end: a box that merely shrank is brought back to it by the observer below.
    isStuck = isAtEnd || (isStuck && box.scrollTop >= lastTop);
    lastTop = box.scrollTop;
    if (!isStuck) markMoving();
    onMove();
    if (box.scrollTop < nearTop) onTop();
  }, { passive: true });
  new ResizeObserver(() => isStuck && toEnd()).observe(box);

  return {
    keep,
    isStuck: () => isStuck,
    stick: () => { isStuck = true; },
    toBottom() {
      if (distance() > 2 * box.clientHeight) box.scrollTop = box.scrollHeight - 2 * box.clientHeight;
      box.scrollTo({ top: box.scrollHeight, behavior: 'smooth' });
    },
  };
}
