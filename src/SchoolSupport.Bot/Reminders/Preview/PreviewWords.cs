using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Reminders.Preview;

/// <summary>Whom and what, in words.</summary>
internal static class PreviewWords
{
    /// <summary>«анкеты, задачи: 3».</summary>
    public static string Sections(Digest digest) => string.Join(", ", digest.Sections.Select(Section));

    /// <summary>«Павел Рябинин».</summary>
    public static string Name(ExpectedDigest one) => one.Person.Name ?? RoleOf(one).Title;

    /// <summary>«директор, СОШ № 12».</summary>
    public static string Place(ExpectedDigest one) => one.Person.SchoolName is { } school ? $"{RoleOf(one).Title}, {school}" : RoleOf(one).Title;

    /// <summary>«директорам».</summary>
    public static string ToRole(Role role)
    {
        if (role == Role.Controller)
            return "контролёрам";
        return role == Role.Teacher ? "учителям" : $"{role.Title}ам";
    }

    public static Role RoleOf(ExpectedDigest one) => Role.All.Single(role => role.Code == one.Person.Role);

    private static string Section(DigestSection section)
    {
        var title = ReminderWords.List([section.Topic]);
        return section.Items.Count > 1 ? $"{title}: {section.Items.Count}" : title;
    }
}
