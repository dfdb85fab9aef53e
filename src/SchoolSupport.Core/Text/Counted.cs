namespace SchoolSupport.Core.Text;

/// <summary>What is counted all the time, with its number and kept on one line.</summary>
public static class Counted
{
    /// <summary>«5 дней».</summary>
    public static string Days(long count) => Plural.Count(count, "день", "дня", "дней");

    /// <summary>«2 рабочих дня».</summary>
    public static string WorkingDays(long count) => Plural.Count(count, "рабочий день", "рабочих дня", "рабочих дней");

    /// <summary>«3 часа».</summary>
    public static string Hours(long count) => Plural.Count(count, "час", "часа", "часов");

    /// <summary>«34 человека».</summary>
    public static string People(long count) => Plural.Count(count, "человек", "человека", "человек");

    /// <summary>«12 школ».</summary>
    public static string Schools(long count) => Plural.Count(count, "школа", "школы", "школ");

    /// <summary>«4 задачи».</summary>
    public static string Tasks(long count) => Plural.Count(count, "задача", "задачи", "задач");

    /// <summary>«1 файл».</summary>
    public static string Files(long count) => Plural.Count(count, "файл", "файла", "файлов");
}
