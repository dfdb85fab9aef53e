using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>How many bookings teachers and schools may have.</summary>
internal sealed class LimitsDeskScreen(LimitStore limits) : Screen<LimitsDesk, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(LimitsDesk route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, LimitsDesk route, Turn turn)
    {
        var now = await limits.Of(subject.Id);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Лимиты</b>",
            .. Enum.GetValues<LimitKind>().Select(kind => (Html)$"{Limits.Title(kind)}: {Limits.Value(Limits.Of(now, kind))}"),
            (Html)$"Записи, которые уже есть, остаются.",
        ]))
            .Grid(1, Enum.GetValues<LimitKind>().Select(kind => Button.To(Limits.Title(kind), new ChooseLimit(kind))))
            .Row(Button.To("‹ Консультации", new ConsultationDesk()));
    }
}

internal static class Limits
{
    public static string Title(LimitKind kind) => kind switch
    {
        LimitKind.TeacherMonth => "Учителю в месяц",
        LimitKind.SchoolMonth => "Школе в месяц",
        _ => "Учителю впереди сразу",
    };

    public static string Value(int? limit) => limit is { } most ? $"не больше {most}" : "без ограничения";

    public static int? Of(ConsultationLimits limits, LimitKind kind) => kind switch
    {
        LimitKind.TeacherMonth => limits.TeacherMonth,
        LimitKind.SchoolMonth => limits.SchoolMonth,
        _ => limits.TeacherAhead,
    };

    public static IReadOnlyList<int> Usual(LimitKind kind) => kind == LimitKind.SchoolMonth ? [5, 10, 20, 40, 0] : [1, 2, 4, 8, 0];

    /// <summary>The limits with one changed; null when the number is not possible.</summary>
    /// <param name="value">0: no limit.</param>
    public static ConsultationLimits? With(ConsultationLimits limits, LimitKind kind, int value)
    {
        if (value < 0 || value > MostOf(kind))
            return null;
        int? limit = value == 0 ? null : value;
        return kind switch
        {
            LimitKind.TeacherMonth => limits with { TeacherMonth = limit },
            LimitKind.SchoolMonth => limits with { SchoolMonth = limit },
            _ => limits with { TeacherAhead = limit },
        };
    }

    public static int MostOf(LimitKind kind) => kind switch
    {
        LimitKind.TeacherMonth => 1000,
        LimitKind.SchoolMonth => 10_000,
        _ => 100,
    };
}

internal sealed class ChooseLimitReceiver(LimitStore limits) : Receiver<ChooseLimit, OwnMunicipality>
{
    private const string Slot = "consultation limit";

    protected override Task<OwnMunicipality?> Admit(ChooseLimit route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Receive(OwnMunicipality subject, ChooseLimit route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!int.TryParse(((TextIn)message).Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || Limits.With(await limits.Of(subject.Id), route.Kind, value) is not { } wanted)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужно целое число от 0 до {Limits.MostOf(route.Kind)}; 0 — без ограничения."));
        await limits.Set(subject.Id, wanted);
        return Outcome.GoTo(new LimitsDesk(), "Записал.");
    }

    protected override Asking Ask(OwnMunicipality subject, ChooseLimit route) => new($"Напишите число: сколько записей разрешить?", "лимит записей");

    protected override async Task<Page> AskAgain(OwnMunicipality subject, ChooseLimit route, Turn turn) =>
        new Page($"<b>{Limits.Title(route.Kind)}</b>\nСейчас: {Limits.Value(Limits.Of(await limits.Of(subject.Id), route.Kind))}. Выберите или напишите число.")
            .Grid(3, Limits.Usual(route.Kind).Select(value => Button.To(value == 0 ? "Без ограничения" : $"{value}", new SetLimit(route.Kind, value))))
            .Row(Button.To("‹ Лимиты", new LimitsDesk()))
            .Expecting(Slot, route);
}

internal sealed class SetLimitCommand(LimitStore limits) : Command<SetLimit, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(SetLimit route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, SetLimit route, Turn turn)
    {
        if (Limits.With(await limits.Of(subject.Id), route.Kind, route.Value) is not { } wanted)
            return Outcome.Refused;
        await limits.Set(subject.Id, wanted);
        return Outcome.GoTo(new LimitsDesk(), "Записал.");
    }
}
