using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Takes the name of a new municipality; Moscow's time until another is chosen on the next page.</summary>
public sealed class NewMunicipalityReceiver(MunicipalityStore municipalities) : Receiver<NewMunicipality, Member>
{
    internal const string Slot = "municipality";
    private const string FirstZone = "Europe/Moscow";

    protected override Task<Member?> Admit(NewMunicipality route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Outcome> Receive(Member subject, NewMunicipality route, MessageIn message, bool confirmed, Turn turn)
    {
        var name = ((TextIn)message).Text.Trim();
        if (SearchKey.Of(name).Length == 0 || name.Length > Municipality.MaxNameLength)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужно название до {Municipality.MaxNameLength} знаков."));
        if (await municipalities.FindByName(name) is { } known)
            return Outcome.GoTo(new MunicipalityPage(known.Id));

        var checkedName = new Municipality(1, name, new TimeZoneName(FirstZone)).Name;
        return Outcome.GoTo(new ChooseZone(await municipalities.FindOrAdd(checkedName, FirstZone)));
    }

    protected override Asking Ask(Member subject, NewMunicipality route) =>
        new($"Напишите, пожалуйста, название муниципалитета.", "название муниципалитета");

    protected override Task<Page> AskAgain(Member subject, NewMunicipality route, Turn turn) => Task.FromResult(
        new Page($"Как называется муниципалитет? Например: «Озёрный район».")
            .Row(Button.To("Отмена", new StopAsking(AskedFor.Municipality)))
            .Expecting(Slot, route));
}

public sealed class ChooseZoneScreen(MunicipalityStore municipalities) : Screen<ChooseZone, MunicipalityRow>
{
    protected override async Task<MunicipalityRow?> Admit(ChooseZone route, Turn turn) =>
        Administrators.Only(turn) is null ? null : await municipalities.Find(route.Municipality);

    protected override Task<Page> Show(MunicipalityRow subject, ChooseZone route, Turn turn) => Task.FromResult(
        new Page(Html.Lines([
            $"<b>{subject.Name}</b>",
            $"Какой там часовой пояс? По нему заканчиваются сроки и приходят напоминания. Сейчас: {RussianZones.TitleOf(subject.TimeZone)}."]))
            .Grid(2, RussianZones.All.Select((zone, i) => Button.To(zone.Title, new SetZone(subject.Id, i))))
            .Row(Button.To("Оставить как есть", new MunicipalityPage(subject.Id))));
}

public sealed class SetZoneCommand(MunicipalityStore municipalities) : Command<SetZone, MunicipalityRow>
{
    protected override async Task<MunicipalityRow?> Admit(SetZone route, Turn turn) =>
        Administrators.Only(turn) is null || route.Zone < 0 || route.Zone >= RussianZones.All.Count ? null : await municipalities.Find(route.Municipality);

    protected override async Task<Outcome> Run(MunicipalityRow subject, SetZone route, Turn turn)
    {
        await municipalities.SetZone(subject.Id, RussianZones.All[route.Zone].Id);
        return Outcome.GoTo(new MunicipalityPage(subject.Id));
    }
}
