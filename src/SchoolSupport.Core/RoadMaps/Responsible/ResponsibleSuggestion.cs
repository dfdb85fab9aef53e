using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.RoadMaps.Responsible;

/// <summary>Who seems to be meant by the «ответственные» of an order. A suggestion only: the coordinator decides.</summary>
/// <param name="Owner">Whose task it seems to be.</param>
/// <param name="Schools">Ids of schools.</param>
/// <param name="Persons">Memberships.</param>
public sealed record ResponsibleSuggestion(ActivityOwner Owner, IReadOnlyList<long> Schools, IReadOnlyList<long> Persons)
{
    private static readonly ResponsibleSuggestion Nobody = new(ActivityOwner.Schools, [], []);

    private static readonly HashSet<string> AnySchools =
        ["оу", "оо", "школы", "школ", "школам", "школах", "шнор", "шссу", "шнср", "шнсу", "директора", "руководители"];

    private static readonly HashSet<string> All = ["района", "округа", "города", "все", "всех", "муниципалитета", "муниципальных"];

    private static readonly string[] DepartmentStarts =
    [
        "мцоко", "цро", "имц", "ммц", "рмк", "гимц", "ммс", "мнц", "мткп", "тмс", "управлени", "отдел", "методист", "методическ", "специалист", "координатор",
        "тьютор", "комисси", "центр", "департамент", "комитет", "начальник",
    ];

    /// <summary>Whether nobody was recognised.</summary>
    public bool IsEmpty => Owner != ActivityOwner.Department && Schools.Count == 0 && Persons.Count == 0;

    /// <summary>Matches the words of an order with the municipality's schools and people.</summary>
    /// <param name="text">The words; null and blank give nobody.</param>
    /// <param name="candidates">Who may be meant.</param>
    public static ResponsibleSuggestion Of(string? text, ResponsibleCandidates candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        IReadOnlyList<string> words = SearchKey.Words(text ?? "");
        if (words.Count == 0) return Nobody;
        IReadOnlyList<CandidatePerson> people = [.. candidates.People.Where(person => IsNamed(person.Name, words))];
        IReadOnlyList<long> schools = SchoolsIn(text!, words, people, candidates);
        IReadOnlyList<long> persons = [.. people.Where(person => person.SchoolId is null).Select(person => person.MembershipId)];
        bool isDepartments = persons.Count > 0 || words.Any(IsOfDepartment);
        return new ResponsibleSuggestion(schools.Count == 0 && isDepartments ? ActivityOwner.Department : ActivityOwner.Schools, schools, persons);
    }

    /// <summary>Schools that the words name by number and the municipality does not have: «школа № 29».</summary>
    /// <param name="text">The words; null and blank name none.</param>
    /// <param name="candidates">The municipality's.</param>
    public static IReadOnlyList<string> UnknownSchools(string? text, ResponsibleCandidates candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        HashSet<(string Kind, string Number)> numbered = SchoolWords.Numbered(SearchKey.Words(text ?? ""));
        return
        [
            .. numbered
                .Where(named => !candidates.Schools.Any(school => SchoolWords.Names([], [named], school.Name)))
                .Select(named => $"{named.Kind} № {named.Number}"),
        ];
    }

    private static IReadOnlyList<long> SchoolsIn(string text, IReadOnlyList<string> words, IReadOnlyList<CandidatePerson> people, ResponsibleCandidates candidates)
    {
        HashSet<(string Kind, string Number)> numbered = SchoolWords.Numbered(words);
        HashSet<long> named = [.. candidates.Schools.Where(school => SchoolWords.Names(words, numbered, school.Name)).Select(school => school.Id)];
        named.UnionWith(people.Select(person => person.SchoolId).OfType<long>());
        if (named.Count > 0 || numbered.Count > 0) return [.. candidates.Schools.Where(school => named.Contains(school.Id)).Select(school => school.Id)];
        if (!Parts(text).Any(MeansSchoolsAtLarge)) return [];
        return candidates.Listed.Count > 0 && !words.Any(All.Contains) ? candidates.Listed : [.. candidates.Schools.Select(school => school.Id)];
    }

    // «МЦОКО, ОУ района» names two.
    private static IEnumerable<IReadOnlyList<string>> Parts(string text) =>
        text.Replace(" и ", ",", StringComparison.OrdinalIgnoreCase).Split([',', ';', '\n', '(']).Select(SearchKey.Words);

    // Beside a commission's or a centre's name, schools and directors are what it is about.
    private static bool MeansSchoolsAtLarge(IReadOnlyList<string> words) =>
        !words.Any(IsOfDepartment) && (words.Any(AnySchools.Contains) || (words.Any(word => word.StartsWith("образовательн", StringComparison.Ordinal) || word.StartsWith("общеобразовательн", StringComparison.Ordinal))
            && words.Any(word => word.StartsWith("организаци", StringComparison.Ordinal) || word.StartsWith("учреждени", StringComparison.Ordinal))));

    private static bool IsOfDepartment(string word) =>
        word is "уо" or "мку" || DepartmentStarts.Any(start => word.StartsWith(start, StringComparison.Ordinal));

    private static bool IsNamed(PersonName name, IReadOnlyList<string> words)
    {
        string surname = SearchKey.Of(name.Initials.Split(' ')[^1]);
        if (surname.Length < 3 || surname.Contains(' ', StringComparison.Ordinal)) return false;
        for (int i = 0; i < words.Count; i++)
        {
            if (SchoolWords.IsSameStem(words[i], surname) && FitsInitial(name, words, i)) return true;
        }
        return false;
    }

    // «Лебедева О.П.» and «О.П. Лебедева» are not Марина Лебедева.
    private static bool FitsInitial(PersonName name, IReadOnlyList<string> words, int at)
    {
        string given = at + 1 < words.Count && words[at + 1].Length == 1 ? words[at + 1]
            : at > 1 && words[at - 1].Length == 1 && words[at - 2].Length == 1 ? words[at - 2]
            : at > 0 && words[at - 1].Length == 1 ? words[at - 1]
            : "";
        return given.Length == 0 || name.Initials.StartsWith(given, StringComparison.OrdinalIgnoreCase);
    }
}
