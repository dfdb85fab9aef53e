using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Municipalities on dates, each looked up once in a transaction.</summary>
internal sealed class DayBook(MunicipalityStore municipalities, ReminderPolicyStore policies, CalendarStore calendars)
{
    private readonly Dictionary<(long Municipality, DateOnly Date), MunicipalityDay> known = [];

    public async Task<MunicipalityDay> Of(long municipality, DateOnly date)
    {
        if (!known.TryGetValue((municipality, date), out var day))
        {
            var row = (await municipalities.Find(municipality))!;
            known[(municipality, date)] = day = new MunicipalityDay(
                municipality, date, await policies.Of(municipality), (await calendars.Of(municipality)).Working, new TimeZoneName(row.TimeZone));
        }

        return day;
    }
}
