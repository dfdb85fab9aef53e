using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

public sealed class AlbumTests
{
    private const string School = EvidenceTown.School;
    private const string Title = EvidenceTown.Title;

    [Fact]
    public async Task An_album_is_answered_once_whatever_is_in_it()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        await director.SendsAlbum("photo", "video", "photo", "photo");
        director.Sees("Принято: 3 фото.", "а видео пока нет");
        await director.SendsAlbum("video", "photo");
        director.Sees("Принято: 4 фото.", "а видео пока нет");
        await director.SendsAlbum("document", "document");
        await director.SendsAlbum("photo", "photo");

        Assert.Equal(1, await director.Count("Принято: 4 фото, 2 файла."));
        Assert.Equal(0, await director.Count("Принято: 5 фото, 2 файла."));
        Assert.Equal(1, await director.Count("Принято: 6 фото, 2 файла."));
        await director.Presses("Готово");
        director.Sees("• 4 фото", "• фото: Подпись", "• файл «0.bin», 1 КБ: Подпись");
        town.Storyboard.Holds("albums.approved.txt");
    }

    [Fact]
    public async Task Albums_and_messages_of_two_people_at_once_are_all_taken()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        var deputy = await town.Director(School, "Анна Полянская");
        await deputy.BeginsToCollect();

        await Task.WhenAll(director.SendsAlbum(5), deputy.SendsAlbum(4));
        await Task.WhenAll(director.Says("Слова"), deputy.SendsPhoto());

        var task = await town.TaskOf(Title, School);
        var draft = (await town.Look(session => new EvidenceStore(session).Draft(task.Id)))!.Value;
        Assert.Equal(new PieceTally(10, 0, 0, 1), await town.Look(session => new EvidenceStore(session).TallyOf(draft)));
    }

    [Fact]
    public async Task There_is_an_end_to_what_one_submission_takes()
    {
        await using var town = await Town.Open();
        var director = await town.AskedForEvidence();
        var task = await town.TaskOf(Title, School);
        await town.InTurn(async session =>
        {
            var evidence = new EvidenceStore(session);
            var draft = (await evidence.FindOrStart(task.Id, director.PersonId))!.Value;
            for (var i = 0; i < PieceRules.MostPieces - 1; i++)
                await evidence.Add(draft, new NewPiece(PieceKind.Photo, director.PersonId) { ExternalId = $"{i}" });
        });

        await director.SendsAlbum(3);

        director.Sees("Больше 50 в одно подтверждение не помещается", "Принято: 50 фото.");
    }

    [Fact]
    public async Task Of_what_goes_on_all_the_time_a_few_words_are_enough()
    {
        await using var town = await Town.Open(new TownOptions { Now = new(2026, 12, 21, 6, 0, 0, TimeSpan.Zero) });
        await town.Coordinator();
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(new PlannedRow(PlannedRow.New("Занятия для тех, кому трудно", new ContinuousDeadline(Plans.Year), "постоянно"), School));
        await director.Says("/menu");
        await director.Presses("Мои задачи · 1");
        await director.Presses("1. Занятия");
        await director.Presses("Написать пару слов");
        await director.Says("Идут по расписанию, ходят 34 ученика.");
        await director.Presses("Отправить координатору");

        Assert.Equal(OccurrenceState.Submitted, (await town.TaskOf("Занятия для тех, кому трудно", School)).State);
        town.Storyboard.Holds("few-words.approved.txt");
    }
}
