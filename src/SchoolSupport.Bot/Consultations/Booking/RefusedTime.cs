using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>A time that cannot be had: why, and what is near it.</summary>
internal sealed class RefusedTime(TimeSearch search, ReaderZones zones, LimitStore limits)
{
    private const int MostOffered = 2;

    public async Task<Page> Page(TutorRow tutor, DateTimeOffset start, long subject, BookingObstacle obstacle, Turn turn) => obstacle switch
    {
        BookingObstacle.TutorUnavailable => Unavailable(tutor, subject),
        BookingObstacle.TeacherBusy => new Page($"На {await Begin(start, turn)} у вас уже есть другая запись. Выберите другое время или перенесите её.")
            .Row(Button.To("Мои записи", new MyBookings()), Other(tutor, subject)),
        BookingObstacle.TeacherMonthLimit or BookingObstacle.SchoolMonthLimit or BookingObstacle.TeacherAheadLimit => await Limited(tutor, start, subject, obstacle, turn),
        BookingObstacle.Past => await Nearest($"Это время уже прошло.", tutor, subject, turn),
        _ => await Nearest(await IsTooLate(tutor, start, turn), tutor, subject, turn),
    };

    /// <summary>Why a time is not offered, and the nearest that are: of the same wish, else of anybody.</summary>
    private async Task<Page> Nearest(Html why, TutorRow tutor, long subject, Turn turn)
    {
        var wish = subject == 0 ? new Wish(0, tutor.Id) : new Wish(subject, 0);
        var reader = await zones.Of(turn);
        var near = (await search.All(wish, turn)).Take(MostOffered).ToList();
        return new Page(near.Count > 0 ? (Html)$"{why} Ближайшие свободные:" : $"{why} Другого свободного времени пока нет: встаньте в лист ожидания, и я напишу, когда оно появится.")
            .Grid(1, near.Select(time => TimeButtons.Dated(time, reader, subject, near.Select(one => one.Tutor.Id).Distinct().Count() > 1)))
            .Row(TimeButtons.Wait(wish), near.Count > 0 ? Other(tutor, subject) : Button.To("Ближайшее время", new NearestTimes()));
    }

    private async Task<Html> IsTooLate(TutorRow tutor, DateTimeOffset start, Turn turn)
    {
        if (start <= turn.Now)
            return $"Это время уже прошло.";
        if (!BookingRules.IsInTime(turn.Now, start, tutor.Terms))
            return $"На {await Begin(start, turn)} записаться уже нельзя: тьютор просит записываться заранее.";
        return $"Время {await Begin(start, turn)} только что заняли, или тьютор его убрал.";
    }

    private async Task<Page> Limited(TutorRow tutor, DateTimeOffset start, long subject, BookingObstacle obstacle, Turn turn)
    {
        var allowed = await limits.Of(tutor.MunicipalityId);
        var month = RussianDate.Month(new TimeZoneName(tutor.MunicipalityZone).DateAt(start));
        Html why = obstacle switch
        {
            BookingObstacle.TeacherAheadLimit => $"У вас уже {Count(allowed.TeacherAhead)} впереди: больше сразу записать нельзя. Когда одна пройдёт или вы её отмените, запись откроется снова.",
            BookingObstacle.TeacherMonthLimit => $"На {month} у вас уже {Count(allowed.TeacherMonth)}: столько в месяц разрешил координатор. Выберите время в другом месяце.",
            _ => $"На {month} у вашей школы уже {Count(allowed.SchoolMonth)}: столько в месяц разрешил координатор. Выберите время в другом месяце или спросите его.",
        };
        return new Page(why).Row(Button.To("Мои записи", new MyBookings()), Other(tutor, subject));
    }

    private static Page Unavailable(TutorRow tutor, long subject) =>
        new Page(tutor.EndedAt is null
            ? (Html)$"{ConsultationWords.Tutor(tutor.Name)} сейчас не принимает новые записи. Можно выбрать другого тьютора."
            : $"{ConsultationWords.Tutor(tutor.Name)} больше не консультирует. Можно выбрать другого тьютора.")
            .Row(subject == 0 ? null : Button.To("Другие тьюторы по предмету", new FreeDays(subject, 0)))
            .Row(Button.To("По тьютору", new ChooseTutor()), Button.To("Ближайшее время", new NearestTimes()));

    private static string Count(int? limit) => Plural.Count(limit ?? 0, "консультация", "консультации", "консультаций");

    private static Button Other(TutorRow tutor, long subject) =>
        Button.To("Другое время", subject == 0 ? new FreeDays(0, tutor.Id) : new FreeDays(subject, 0));

    private async Task<string> Begin(DateTimeOffset start, Turn turn) => ConsultationWords.Begin(start, await zones.Of(turn));
}
