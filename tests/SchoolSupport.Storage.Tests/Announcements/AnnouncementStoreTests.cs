using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Announcements;

public sealed class AnnouncementStoreTests
{
    private static readonly DateOnly Today = new(2026, 9, 8);

    [Theory, OnBothDatabases]
    public async Task A_draft_is_meant_for_the_directors_of_all_schools_and_ticks_change_that(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        Assert.Equal([Role.Director], (await town.Audience()).Roles);
        Assert.Equal(2, (await town.Audience()).Schools.Count);
        await town.Do(session => new AnnouncementAudienceStore(session).TickRole(town.Id, Role.Tutor, true));
        await town.Do(session => new AnnouncementAudienceStore(session).Tick(town.Id, town.World.FirstSchool, false));
        AnnouncementAudience chosen = await town.Audience();
        Assert.Equal(2, chosen.Roles.Count);
        Assert.Equal([town.World.SecondSchool], chosen.Schools);
    }

    [Theory, OnBothDatabases]
    public async Task Schools_of_other_municipalities_cannot_be_ticked(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        long foreign = await town.Test.InTurn(async session => await new SchoolStore(session).FindOrAdd(
            await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow"), new SchoolName("СОШ № 7"), null));
        await town.Do(session => new AnnouncementAudienceStore(session).Tick(town.Id, foreign, true));
        Assert.DoesNotContain(foreign, (await town.Audience()).Schools);
    }

    [Theory, OnBothDatabases]
    public async Task A_blank_draft_is_gone_on_with_and_another_is_begun_beside_a_written_one(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        Assert.Equal(town.Id, await town.Begin());
        await town.Write("Совещание переносится");
        Assert.NotEqual(town.Id, await town.Begin());
    }

    [Theory, OnBothDatabases]
    public async Task Only_what_was_shown_is_sent_and_only_once(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Write("Совещание");
        int shown = (await town.Row()).Version;
        await town.Write("в четверг");
        Assert.False(await town.Send(shown));
        Assert.True(await town.Send((await town.Row()).Version));
        Assert.False(await town.Send((await town.Row()).Version));
        Assert.Equal((AnnouncementState.Sending, town.World.Coordinator), ((await town.Row()).State, (await town.Row()).SentBy));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_given_to_be_sent_changes_no_more(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Write("Совещание");
        await town.Send((await town.Row()).Version);
        Assert.Equal(AddedPiece.Closed, await town.Write("и ещё"));
        await town.Do(session => new AnnouncementAudienceStore(session).TickAll(town.Id, false));
        await town.Do(async session => await new AnnouncementPieceStore(session).Remove(town.Id, (await new AnnouncementPieceStore(session).Of(town.Id))[0].Id));
        Assert.False(await town.Test.InTurn(session => new AnnouncementStore(session).Drop(town.Id)));
        Assert.Equal(2, (await town.Audience()).Schools.Count);
        Assert.Single(await town.Test.Look(session => new AnnouncementPieceStore(session).Of(town.Id)));
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_holds_one_message_and_one_album(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        Assert.Equal(AddedPiece.TooLong, await town.Write(new string('а', AnnouncementRules.MostText + 1)));
        for (int i = 1; i <= AnnouncementRules.MostFiles; i++) Assert.Equal(AddedPiece.Added, await town.Attach($"f{i}"));
        Assert.Equal(AddedPiece.TooMany, await town.Attach("f11"));
        await town.Do(async session => await new AnnouncementPieceStore(session).Remove(town.Id, (await new AnnouncementPieceStore(session).Of(town.Id))[^1].Id));
        Assert.Equal(AddedPiece.Twice, await town.Attach("f1"));
    }

    [Theory, OnBothDatabases]
    public async Task Reminding_happens_once_a_day_whoever_asks(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        Assert.False(await Remind(Today));
        await town.Sent();
        Assert.True(await Remind(Today));
        Assert.False(await Remind(Today));
        Assert.False(await Remind(Today.AddDays(-1)));
        Assert.True(await Remind(Today.AddDays(1)));

        Task<bool> Remind(DateOnly on) => town.Test.InTurn(session => new AnnouncementStore(session).Remind(town.Id, on));
    }

    [Theory, OnBothDatabases]
    public async Task Copies_of_its_files_are_kept_as_long_as_it_names_them(StorageProvider provider)
    {
        await using AnnouncementCase town = await AnnouncementCase.Start(provider);
        await town.Attach("f1");
        await town.Do(async session =>
        {
            AnnouncementPieceStore pieces = new(session);
            await new FileStore(session).Add(new SavedContent("abc", 3), "приказ.pdf", "application/pdf");
            await new FileStore(session).Add(new SavedContent("def", 3), "лишний.pdf", "application/pdf");
            await pieces.SetCopy((await pieces.Of(town.Id))[0].Id, "abc");
        });
        town.Test.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(1, await town.Test.InTurn(session => new FileStore(session).Prune(town.Test.Database.Clock.GetUtcNow())));
    }
}
