using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;

namespace SchoolSupport.Bot.Tests.Announcements;

public sealed class AnnouncementTextTests
{
    [Fact]
    public async Task Markup_that_somebody_writes_is_shown_as_it_is_written()
    {
        const string Hostile = "<b>Важно</b> &amp; <a href=\"tg://user?id=1\">ссылка</a> </blockquote> 5 < 6 > 4";
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes(Hostile);
        await coordinator.SendsIt();
        await director.Receives(Hostile);
    }

    [Fact]
    public async Task The_longest_text_goes_out_whole_in_one_message_with_its_files()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        var longest = string.Concat(Enumerable.Repeat("<&😀я", AnnouncementRules.MostText / 4));
        Assert.Equal(AnnouncementRules.MostText, CodePoints.Count(longest));
        await coordinator.Writes(longest);
        await coordinator.SendsPhoto();
        await coordinator.SendsFile("Приказ.pdf", [1, 2, 3], mediaType: "application/pdf");
        await coordinator.SendsIt();
        await director.Receives(longest, "Ознакомлен(а)");
        Assert.Equal(2, (await director.Messages()).Count(message => message.File is not null));
        Assert.DoesNotContain(town.Transcript.Log, line => line.Error is not null);
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_with_its_length_and_nothing_is_lost()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        await coordinator.Writes("Начало.");
        await coordinator.Says(new string('а', AnnouncementRules.MostText));
        coordinator.Sees("Получилось бы 3 509 знаков, а помещается 3 500", "Начало.");
        Assert.Single(await town.Pieces(await town.Announcement()));
    }

    [Fact]
    public async Task Words_under_a_photo_belong_to_the_text_and_photos_go_out_without_them()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Says("/announce");
        await coordinator.Presses("Написать объявление");
        await coordinator.SendsPhoto("Сбор у входа.");
        await coordinator.Says("Начало в 10:00.");
        await coordinator.SendsIt();
        await director.Receives("Сбор у входа.", "Начало в 10:00.");
        Assert.Equal(1, await director.Count("Сбор у входа."));
    }

    [Fact]
    public async Task An_album_and_what_cannot_be_taken_are_each_answered()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        await coordinator.Writes();
        await coordinator.SendsAlbum(3);
        coordinator.Sees("3 фото");
        await coordinator.SendsVoice();
        coordinator.Sees("голосовые", "Этого в объявлении нет", "3 фото");
        await coordinator.SendsAlbum(8);
        await coordinator.Says("/announce");
        Assert.Equal(AnnouncementRules.MostFiles, (await town.Pieces(await town.Announcement())).Count(piece => piece.IsFile));
        await coordinator.Presses("Черновик");
        await coordinator.Presses("Убрать последнее");
        coordinator.Sees("9 фото");
    }

    [Fact]
    public async Task Ten_taps_show_the_preview_once()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await coordinator.PressesRapidly("Посмотреть и отправить", 10);
        Assert.Equal(1, await coordinator.Count("Выше — так, как увидят люди."));
    }

    [Fact]
    public async Task Files_stay_reachable_when_the_channel_has_forgotten_them()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await coordinator.SendsFile("Приказ.pdf", [1, 2, 3], mediaType: "application/pdf");
        var id = await town.Announcement();
        await town.Until(async () => (await town.Pieces(id)).Any(piece => piece.Checksum is not null), "the file to be copied");
        await coordinator.SendsIt();
        await director.Receives("Объявление");
        await town.InTurn(session => session.Execute("update announcement_piece set external_id = 'forgotten' where external_id is not null"));
        await director.Presses("Ознакомлен");
        await director.Presses("Приложено");
        Assert.Equal([1, 2, 3], await director.NewestFile());
    }
}
