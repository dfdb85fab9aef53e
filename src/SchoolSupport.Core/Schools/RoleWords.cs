using System.Diagnostics.CodeAnalysis;

namespace SchoolSupport.Core.Schools;

/// <summary>Recognises a role in the words of a staff list: «учитель математики», «И. о. директора», «тьютор».</summary>
public static class RoleWords
{
    private static readonly (string Stem, Role Role)[] Stems =
    [
        ("администратор", Role.Administrator), ("координатор", Role.Coordinator), ("контрол", Role.Controller), ("директор", Role.Director),
        ("учител", Role.Teacher), ("педагог", Role.Teacher), ("преподавател", Role.Teacher), ("тьютор", Role.Tutor), ("наставник", Role.Tutor),
        ("куратор", Role.Curator),
    ];

    /// <summary>Reads one role; the problem is a Russian sentence. An administrator is never invited by a list.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Role? role, [NotNullWhen(false)] out string? problem)
    {
        IReadOnlyList<string> words = SearchKey.Words(text);
        List<Role> found = [.. Stems.Where(stem => words.Any(word => Says(word, stem))).Select(stem => stem.Role).Distinct()];
        problem = Problem(text, words, found);
        role = problem is null ? found[0] : null;
        return role is not null;
    }

    private static string? Problem(string text, IReadOnlyList<string> words, List<Role> found)
    {
        if (words.Count == 0) return "Роль не указана.";
        if (found.Contains(Role.Director) && words.Any(word => word is "зам" or "заместитель" or "замдиректора"))
            return "Роли «заместитель директора» нет. Если этот человек отвечает на анкеты, напишите «директор».";
        if (found.Count > 1) return $"В ячейке «{Quote.Of(text)}» две роли. Напишите, пожалуйста, каждую отдельной строкой.";
        if (found.Count == 1) return found[0] == Role.Administrator ? "Администратора приглашают не списком, а отдельной командой." : null;
        return $"Роль «{Quote.Of(text)}» неизвестна. Бывают: координатор, контролёр, директор, учитель, тьютор, куратор.";
    }

    // «Замдиректора» is written in one word; a stem may only begin or, for it alone, follow.
    private static bool Says(string word, (string Stem, Role Role) stem) =>
        word.StartsWith(stem.Stem, StringComparison.Ordinal) || word == stem.Role.Code || (word == "замдиректора" && stem.Role == Role.Director);
}
