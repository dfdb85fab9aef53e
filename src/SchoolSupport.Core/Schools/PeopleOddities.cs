namespace SchoolSupport.Core.Schools;

/// <summary>What can be imported but deserves a second look: two directors, one telephone, two spellings of one school.</summary>
internal static class PeopleOddities
{
    public static IReadOnlyList<RowProblem> In(IReadOnlyList<PersonRow> people) =>
        [.. TwoDirectors(people).Concat(SharedPhones(people)).Concat(SimilarSchools(people)).OrderBy(oddity => oddity.Row)];

    private static IEnumerable<RowProblem> TwoDirectors(IReadOnlyList<PersonRow> people) =>
        from school in people.Where(person => person.Role == Role.Director).GroupBy(person => person.School!.Key)
        let first = school.First()
        from other in school.Skip(1)
        select new RowProblem(other.Row, $"У школы «{other.School}» уже есть директор: строка {first.Row}, {first.Name}.");

    private static IEnumerable<RowProblem> SharedPhones(IReadOnlyList<PersonRow> people) =>
        from phone in people.Where(person => person.Phone is not null).GroupBy(person => person.Phone!)
        let first = phone.First()
        from other in phone.Skip(1)
        where other.Name.Key != first.Name.Key
        select new RowProblem(other.Row, $"Тот же телефон, что в строке {first.Row}: {first.Name}.");

    private static IEnumerable<RowProblem> SimilarSchools(IReadOnlyList<PersonRow> people)
    {
        List<PersonRow> seen = [];
        foreach (PersonRow person in people.Where(person => person.School is not null))
        {
            if (seen.Any(other => SameSpelling(other.School!, person.School!))) continue;
            if (seen.Find(other => AreSimilar(other.School!, person.School!)) is { } similar) yield return Similar(person, similar);
            seen.Add(person);
        }
    }

    private static RowProblem Similar(PersonRow person, PersonRow other) => new(person.Row, person.School!.Key == other.School!.Key
        ? $"«{person.School}» и «{other.School}» (строка {other.Row}) будут одной школой. Если это разные, уточните названия."
        : $"«{person.School}» похоже на «{other.School}» (строка {other.Row}). Если это одна школа, напишите название одинаково.");

    private static bool SameSpelling(SchoolName one, SchoolName other) =>
        one.Key == other.Key && SchoolKinds.Guess(one.Text) == SchoolKinds.Guess(other.Text);

    private static bool AreSimilar(SchoolName one, SchoolName other)
    {
        if (one.Key == other.Key) return KindsDiffer(one, other);
        string[] words = one.Key.Split(' '), others = other.Key.Split(' ');
        return words.All(others.Contains) || others.All(words.Contains);
    }

    private static bool KindsDiffer(SchoolName one, SchoolName other)
    {
        SchoolKind kind = SchoolKinds.Guess(one.Text), otherKind = SchoolKinds.Guess(other.Text);
        return kind != SchoolKind.Unknown && otherKind != SchoolKind.Unknown && kind != otherKind;
    }
}
