/** The start parameter of a link to the bot (https://t.me/bot?start=CODE or tg://resolve?domain=bot&start=CODE), or null. */
export function startParameterOf(url, botUsername) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const isTelegram = ['t.me', 'telegram.me'].includes(parsed.hostname) && /^https?:$/.test(parsed.protocol);
  const name = isTelegram ? parsed.pathname.split('/')[1] : parsed.protocol === 'tg:' ? parsed.searchParams.get('domain') : null;
  if (!name || name.toLowerCase() !== botUsername.toLowerCase()) return null;
  return parsed.searchParams.get('start') ?? '';
}
