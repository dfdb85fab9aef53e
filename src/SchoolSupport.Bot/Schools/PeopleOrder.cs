using System.Globalization;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Lists as people expect them: school 3 before school 12, the director before the teachers.</summary>
internal static class PeopleOrder
{
    private static readonly StringComparer Names =
        StringComparer.Create(CultureInfo.GetCultureInfo("ru-RU"), CompareOptions.IgnoreCase);

    public static IReadOnlyList<PersonLine> BySchool(this IEnumerable<PersonLine> people) =>
    [
        .. people
            .OrderBy(line => SchoolOrder.KeyOf(line.SchoolName), StringComparer.Ordinal)
            .ThenBy(line => Rank(line.Role))
            .ThenBy(line => line.Name ?? string.Empty, Names),
    ];

    private static int Rank(string role) => Role.All.TakeWhile(known => known.Code != role).Count();
}
