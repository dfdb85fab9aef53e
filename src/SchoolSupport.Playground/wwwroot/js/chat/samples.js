// Things that people send without being asked to.

const bytes = (...values) => new Uint8Array(values);

/** An Ogg page header and a little silence: enough to be a voice message by name and first bytes. */
const voice = () => new File([bytes(0x4f, 0x67, 0x67, 0x53, 0, 2), new Uint8Array(3000)], 'голосовое.ogg', { type: 'audio/ogg' });
const video = () => new File([bytes(0, 0, 0, 24), 'ftypmp42', new Uint8Array(9000)], 'видео.mp4', { type: 'video/mp4' });
const broken = () => new File(['это не таблица'], 'сотрудники.xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });

export const samples = {
  voice: () => ({ file: voice(), kind: 'voice' }),
  video: () => ({ file: video(), kind: 'video' }),
  broken: () => ({ file: broken(), kind: 'document' }),
};

/** As long as one message may be. */
export function longText() {
  const sentence = 'Здравствуйте, хочу рассказать подробно, потому что коротко не получается. ';
  return sentence.repeat(Math.ceil(4096 / sentence.length)).slice(0, 4096).trim();
}
