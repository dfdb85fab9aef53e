namespace SchoolSupport.Core.Consultations;

/// <summary>What a municipality's list of subjects begins with.</summary>
public static class StandardSubjects
{
    /// <summary>The subjects of Russian schools that are consulted on most, and two that are no lessons.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Русский язык", "Литература", "Математика", "Информатика", "Физика", "Химия", "Биология", "География", "История", "Обществознание",
        "Английский язык", "Немецкий язык", "Начальные классы", "Физическая культура", "Труд (технология)", "Музыка", "Изобразительное искусство",
        "Основы безопасности и защиты Родины", "Воспитательная работа", "Работа с детьми с ОВЗ",
    ];
}
