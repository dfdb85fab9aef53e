using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>Makes up plans: invented activities, people and terms, numbered and headed in the ways of real orders.</summary>
internal sealed class PlanGenerator(Random random)
{
    private static readonly string[] Doings = ["Проведение", "Организация", "Подготовка", "Разработка", "Анализ", "Обсуждение", "Мониторинг", "Издание", "Утверждение", "Создание", "Обновление", "Сопровождение"];

    private static readonly string[] Things =
    [
        "методического дня", "школьной недели чтения", "открытых уроков", "сетевого проекта", "банка заданий", "дорожных листов", "рабочей группы", "карты наставничества",
        "диагностических работ", "родительского лектория", "летней смены", "сборника практик", "консультационной линии", "школы молодого педагога", "творческой мастерской",
    ];

    private static readonly string[] Additions =
    [
        "для педагогов Озёрного района", "по вопросам читательской грамотности обучающихся", "с участием родительской общественности и наставников",
        "в основной школе по итогам наблюдений", "для учителей математики и физики", "на базе опорной площадки посёлка Лугового", "с учётом запросов семей и классных коллективов",
        "для команд ШНОР и их кураторов", "по формированию индивидуальных маршрутов обучающихся, имеющих пробелы в знаниях",
    ];

    private static readonly string[] Terms =
    [
        "сентябрь 2022", "октябрь 2022 г.", "до 15 декабря 2022", "январь-март 2023", "в течение года", "ежемесячно", "не реже одного раза в четверть", "по плану работы",
        "до 01 июня 2023", "апрель 2023", "ноябрь 2022 – май 2023", "постоянно", "I квартал 2023",
    ];

    private static readonly string[] People = ["Озерова Н.П.", "Ковылин С.Д., руководители ОО", "Районный методический кабинет", "Лугова А.А.", "заместители директоров", "Верескова М.И., кураторы"];

    private static readonly string[] Results = ["приказ", "аналитическая справка", "Протокол совещания", "Повышение уровня предметных умений учителей района", "методические рекомендации", "Рост доли обучающихся, справившихся с работой"];

    private static readonly string[] SectionNames = ["Организационная работа", "Методическая поддержка педагогов", "Работа с обучающимися", "Взаимодействие с родителями", "Контроль и отчётность"];

    private static readonly Dictionary<ColumnRole, string[]> CaptionsOf = new()
    {
        [ColumnRole.Number] = ["№", "№ п/п", "п/п", "N"],
        [ColumnRole.Title] = ["Мероприятия", "Наименование мероприятия", "Виды работ (мероприятия)", "Меры", "Содержание деятельности", "Вид деятельности"],
        [ColumnRole.Term] = ["Сроки", "Срок исполнения", "Сроки реализации", "Дата проведения", "Период"],
        [ColumnRole.Responsible] = ["Ответственные", "Исполнители", "Ответственный исполнитель", "Ответственные за исполнение"],
        [ColumnRole.Result] = ["Результат", "Ожидаемый результат", "Планируемые результаты", "Итоговый документ"],
    };

    private readonly HashSet<string> used = [];

    public GeneratedPlan Make()
    {
        int sections = random.Next(3) == 0 ? 0 : random.Next(2, 5);
        string numbering = sections == 0 ? "flat" : Pick("levels", "flat", "restart");
        string label = numbering == "levels" ? Pick("1.", "1") : Pick("I.", "", "Раздел 1.");
        List<ColumnRole?> columns = [ColumnRole.Number, ColumnRole.Title, ColumnRole.Term, ColumnRole.Responsible, ColumnRole.Result];
        List<GeneratedRow> rows = [];
        List<GeneratedLine> lines = [];
        string[] names = SectionNames.OrderBy(_ => random.Next()).ToArray();
        for (int s = 1; s <= Math.Max(1, sections); s++)
        {
            string? section = sections == 0 ? null : Section(label, s, names[s - 1]);
            if (section is not null) lines.Add(SectionLine(section, label, columns));
            int count = random.Next(3, 8);
            for (int i = 1; i <= count; i++)
            {
                string number = numbering == "levels" ? $"{s}.{i}" : numbering == "flat" ? $"{rows.Count + 1}" : $"{i}";
                GeneratedRow row = new(number, section, Title(), Pick(Terms), Pick(People), Pick(Results));
                rows.Add(row);
                lines.Add(new GeneratedLine([.. columns.Select(role => new GeneratedCell(role == ColumnRole.Number ? number + Pick("", ".") : row.Text(role!.Value)))], row));
            }
        }
        GeneratedPlan plan = new() { Columns = columns, Captions = CaptionsOf.ToDictionary(pair => pair.Key, pair => Pick(pair.Value)), Expected = rows, Lines = lines };
        plan.Before.AddRange(Heading());
        return plan;
    }

    public T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private string Title()
    {
        string title;
        do title = $"{Pick(Doings)} {Pick(Things)} {Pick(Additions)}";
        while (!used.Add(title));
        return title;
    }

    private static string Section(string label, int number, string name) => label switch
    {
        "1." => $"{number}. {name}",
        "I." => $"{new[] { "I", "II", "III", "IV", "V" }[number - 1]}. {name}",
        "Раздел 1." => $"Раздел {number}. {name}",
        "1" => $"{number}. {name}",
        _ => name,
    };

    // Number and name in cells of their own, as most plans have it; a heading without a number in the first cell.
    private static GeneratedLine SectionLine(string section, string label, List<ColumnRole?> columns)
    {
        string[] parts = label is "1." or "1" or "I." ? section.Split(' ', 2) : [section, ""];
        return new GeneratedLine([.. columns.Select((_, i) => new GeneratedCell(i < 2 ? parts[i] : ""))], Section: section);
    }

    private static IEnumerable<GeneratedBlock> Heading()
    {
        string[] lines =
        [
            "ОТДЕЛ ОБРАЗОВАНИЯ ОЗЁРНОГО РАЙОНА", "ПРИКАЗ", "от 25.08.2022 № 117-ОД", "Об утверждении плана поддержки школ на 2022-2023 учебный год",
            "В целях поддержки школ приказываю:", "1. Утвердить план (приложение 1).", "2. Контроль оставляю за собой.", "Начальник отдела", "П.Р. Озеров",
            "Приложение 1", "ПЛАН МЕРОПРИЯТИЙ", "по поддержке школ Озёрного района на 2022-2023 учебный год",
        ];
        return lines.Select(line => new GeneratedBlock.Paragraph(line));
    }
}
