/** Where Zalo keeps the files that people send. */
const HOSTS = ['zdn.vn', 'zadn.vn', 'zalo.me'];
const LIVE_API = 'https://openapi.zalo.me';

/**
 * Tells Zalo's addresses of files from all others, so that nobody can make the bot fetch from elsewhere. Where the API
 * is not Zalo's own (in tests), files are taken from there too.
 */
export function mediaHosts(apiRoot: string): (url: string) => boolean {
  const standIn = apiRoot === LIVE_API ? undefined : new URL(apiRoot).origin;
  return (address) => {
    if (!URL.canParse(address)) return false;
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') return false;
    if (url.origin === standIn) return true;
    if (url.protocol !== 'https:' || url.port !== '') return false;
    return HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  };
}
