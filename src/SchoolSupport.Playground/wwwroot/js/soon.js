/** Runs a job soon and never twice at once: many calls in a row make one run, a call during a run makes one more. */
export function soon(job, wait = 60) {
  let timer = null;
  let again = false;

  async function run() {
    again = false;
    await job().catch(error => console.warn(error.message));
    timer = again ? setTimeout(run, wait) : null;
  }

  return () => {
    again = true;
    timer ??= setTimeout(run, wait);
  };
}
