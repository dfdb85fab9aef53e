using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Preview;

/// <summary>Whom, what and when, by person; a number shows the message itself.</summary>
internal sealed class NextDigestsByPersonScreen(Expectations expectations) : Screen<NextDigestsByPerson, OwnMunicipality>
{
    private const int PerPage = 10;

    protected override Task<OwnMunicipality?> Admit(NextDigestsByPerson route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, NextDigestsByPerson route, Turn turn)
    {
        var expected = await expectations.On(subject.Id, Expectations.DayOf(route.Day, turn));
        var part = Parts.Of(expected.Digests, route.Part, PerPage);
        var date = expected.Day.Today;
        return new Page(Html.Lines(
        [
            (Html)$"<b>По людям</b> · {expected.Title}",
            part.Items.Count == 0 ? (Html)$"Никому ничего не уйдёт." : (Html)$"Номер покажет сообщение целиком.\n",
            .. part.Numbered().Select(one => (Html)$"{one.Number}. <b>{PreviewWords.Name(one.Item)}</b> ({PreviewWords.Place(one.Item)}), {ReminderWords.Clock(one.Item.At)}: {PreviewWords.Sections(one.Item.Digest)}"),
        ]))
            .Grid(5, part.Numbered().Select(one => Button.To($"{one.Number}", new NextDigest(date, one.Item.Digest.PersonId, part.Index))))
            .Row(part.Turns(to => new NextDigestsByPerson(date, to)))
            .Row(Button.To("По школам", new NextDigestsBySchool(date)), Button.To("‹ Итоги", new NextDigests(date)));
    }
}

/// <summary>The same by school. A school to which nothing goes stands there with the reason, if there is one to mend.</summary>
internal sealed class NextDigestsBySchoolScreen(Expectations expectations, SchoolStore schools) : Screen<NextDigestsBySchool, OwnMunicipality>
{
    private const int PerPage = 15;

    protected override Task<OwnMunicipality?> Admit(NextDigestsBySchool route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, NextDigestsBySchool route, Turn turn)
    {
        var expected = await expectations.On(subject.Id, Expectations.DayOf(route.Day, turn));
        var toSchools = expected.Digests.ToLookup(one => one.Person.SchoolId);
        var directors = expected.People.Where(line => line.Role == Role.Director.Code).ToLookup(line => line.SchoolId);
        var part = Parts.Of(await schools.OfMunicipality(subject.Id), route.Part, PerPage);
        var date = expected.Day.Today;
        var atDesk = toSchools[null].ToList();
        return new Page(Html.Lines(
        [
            (Html)$"<b>По школам</b> · {expected.Title}",
            (Html)$"",
            .. part.Items.Select(school => (Html)$"<b>{school.Name}</b>: {Line([.. toSchools[school.Id]], [.. directors[school.Id]])}"),
            atDesk.Count > 0 && part.Index == 0 ? (Html)$"\nБез школы: {Messages(atDesk)}" : null,
        ]))
            .Row(part.Turns(to => new NextDigestsBySchool(date, to)))
            .Row(Button.To("По людям", new NextDigestsByPerson(date)), Button.To("‹ Итоги", new NextDigests(date)));
    }

    private static string Line(IReadOnlyList<ExpectedDigest> digests, IReadOnlyList<PersonLine> directors)
    {
        if (digests.Count > 0)
            return Messages(digests);
        if (directors.Count == 0)
            return "ничего, директора нет";
        if (directors.All(line => line.EnteredAt is null))
            return "ничего, директор ещё не вошёл";
        return directors.Any(line => line.IsReachable) ? "ничего" : "ничего, до директора не достучаться";
    }

    // «директор — задачи: 3; учитель — мероприятия».
    private static string Messages(IReadOnlyList<ExpectedDigest> digests) =>
        string.Join("; ", digests.Select(one => $"{PreviewWords.RoleOf(one).Title} — {PreviewWords.Sections(one.Digest)}"));
}

/// <summary>The message as the person would read it, without its buttons: they are not for the one who looks.</summary>
internal sealed class NextDigestScreen(Expectations expectations, DigestPages pages) : Screen<NextDigest, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(NextDigest route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, NextDigest route, Turn turn)
    {
        var expected = await expectations.On(subject.Id, Expectations.DayOf(route.Day, turn));
        var back = Button.To("‹ По людям", new NextDigestsByPerson(expected.Day.Today, route.Part));
        if (expected.Digests.FirstOrDefault(one => one.Digest.PersonId == route.Person) is not { } found)
            return new Page($"Этому человеку ничего не уйдёт.").Row(back);
        var message = await pages.Of(found.Digest, found.At);
        return new Page(Html.Lines(
            (Html)$"{PreviewWords.Name(found)}, {PreviewWords.Place(found)}: {expected.Title}, {ReminderWords.Clock(found.At)}",
            (Html)$"— — —",
            message.Text)).Row(back);
    }
}
