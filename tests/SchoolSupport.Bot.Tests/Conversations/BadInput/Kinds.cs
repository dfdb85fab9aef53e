using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Conversations.BadInput;

/// <summary>What people send though nobody asked for it.</summary>
internal static class Kinds
{
    private const int OverTheLimitOfDownloads = 21 * 1024 * 1024;

    public static IReadOnlyList<(string Name, Func<Actor, Task> Send)> All { get; } =
    [
        ("стикер", person => person.SendsSticker()),
        ("голосовое сообщение", person => person.SendsVoice()),
        ("музыка", person => person.Sends("audio", "song.mp3", [1, 2, 3], mediaType: "audio/mpeg")),
        ("видео", person => person.Sends("video", "film.mp4", [1, 2, 3], mediaType: "video/mp4")),
        ("видео-кружок", person => person.Sends("video_note", "round.mp4", [1, 2, 3], mediaType: "video/mp4")),
        ("анимация", person => person.Sends("animation", "cat.gif", [1, 2, 3], mediaType: "image/gif")),
        ("фото с подписью", person => person.SendsPhoto("Вот наш журнал")),
        ("альбом из трёх фото", person => person.SendsAlbum(photos: 3)),
        ("программа вместо файла", person => person.SendsFile("setup.exe", [0x4D, 0x5A, 0, 0])),
        ("таблица не к месту", person => person.SendsFile("отчёт.xlsx", [0x50, 0x4B, 3, 4])),
        ("файл больше 20 МБ", person => person.SendsFile("архив.zip", new byte[OverTheLimitOfDownloads])),
        ("контакт", person => person.SendsContact()),
        ("место на карте", person => person.SendsLocation()),
        ("опрос", person => person.SendsPoll()),
        ("кубик", person => person.RollsDice()),
        ("пересланное сообщение", person => person.Forwards("Коллеги, совещание переносится")),
        ("текст в 4096 знаков", person => person.Says(new string('ы', 4096))),
        ("один смайлик", person => person.Says("🙂")),
        ("разметка и кавычки", person => person.Says("<b>5</b> & \"'; drop table answer; --")),
        ("незнакомая команда", person => person.Says("/otchet 5")),
        ("команда посреди дела", person => person.Says("/whoami")),
        ("исправленное сообщение", person => person.Edits("передумал")),
        ("поддельная кнопка", person => person.Forges("q.give:1:1:1:1")),
        ("кнопка, которой нет", person => person.Forges("zz.top:1")),
    ];
}
