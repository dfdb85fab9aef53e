namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>Which file is wanted, and what to say to whoever sends another.</summary>
internal sealed class FileExpectation
{
    /// <summary>A workbook and nothing else.</summary>
    public static readonly FileExpectation Workbook = new(
        FileKind.Workbook, "нужна таблица Excel (.xlsx)", "таблицу Excel (.xlsx)", "откройте его в Excel", "оставьте в нём только нужные листы");

    /// <summary>A road map in the file that its order came in; a text as well.</summary>
    public static readonly FileExpectation RoadMap = new(
        FileKind.WordDocument, "нужен документ Word (.docx), таблица Excel (.xlsx) или текст (.txt)",
        "документ Word (.docx), таблицу Excel (.xlsx) или текст (.txt)", "откройте его в Word", "оставьте в нём только план мероприятий");

    private const string SaveAsWorkbook = "откройте файл в Excel и сохраните как «Книга Excel (.xlsx)»";
    private const string SaveAsDocument = "откройте файл в Word и сохраните как «Документ Word (.docx)»";

    private readonly string wanted;
    private readonly string wantedToSend;
    private readonly string howToOpen;
    private readonly string whatToKeep;

    private FileExpectation(FileKind container, string wanted, string wantedToSend, string howToOpen, string whatToKeep)
    {
        Container = container;
        (this.wanted, this.wantedToSend, this.howToOpen, this.whatToKeep) = (wanted, wantedToSend, howToOpen, whatToKeep);
    }

    /// <summary>What a ZIP container must hold.</summary>
    public FileKind Container { get; }

    /// <summary>Refuses a file for what it is.</summary>
    public UnreadableDocumentException Refuse(FileKind kind) => kind switch
    {
        FileKind.Empty => new(DocumentFault.Empty, $"Файл пустой: пришлите, пожалуйста, {wantedToSend}."),
        FileKind.Encrypted => new(DocumentFault.PasswordProtected, "Файл закрыт паролем: снимите защиту и пришлите его ещё раз."),
        FileKind.OldWorkbook => OtherFormat($"Это старый формат Excel (.xls): {SaveAsWorkbook}."),
        FileKind.BinaryWorkbook => OtherFormat($"Это двоичный формат Excel (.xlsb): {SaveAsWorkbook}."),
        FileKind.OpenSpreadsheet => OtherFormat($"Это файл OpenDocument (.ods): {SaveAsWorkbook}."),
        FileKind.OldDocument when TakesDocuments => OtherFormat($"Это старый формат Word (.doc): {SaveAsDocument}."),
        FileKind.OpenText when TakesDocuments => OtherFormat($"Это файл OpenDocument (.odt): {SaveAsDocument}."),
        FileKind.Rtf when TakesDocuments => OtherFormat($"Это документ RTF: {SaveAsDocument}."),
        _ => new(DocumentFault.WrongKind, $"{Name(kind)}, а {wanted}."),
    };

    /// <summary>Refuses a file whose content breaks its format.</summary>
    public UnreadableDocumentException Damaged(Exception cause) =>
        new(DocumentFault.Damaged, $"Файл повреждён: {howToOpen}, сохраните заново и пришлите ещё раз.", cause);

    /// <summary>Refuses a file that unpacks to too much.</summary>
    public UnreadableDocumentException TooLarge() =>
        new(DocumentFault.TooLarge, $"Внутри файла слишком много данных: {whatToKeep} и пришлите ещё раз.");

    /// <summary>Refuses a file with a part that only an attacker needs.</summary>
    public UnreadableDocumentException Forbidden() =>
        new(DocumentFault.Forbidden, $"В файле есть недопустимая часть: {howToOpen}, сохраните заново и пришлите ещё раз.");

    private bool TakesDocuments => Container == FileKind.WordDocument;

    private static UnreadableDocumentException OtherFormat(string message) => new(DocumentFault.OtherFormat, message);

    private static string Name(FileKind kind) => kind switch
    {
        FileKind.Pdf => "Это PDF",
        FileKind.Picture => "Это картинка",
        FileKind.Rtf => "Это документ RTF",
        FileKind.Markup => "Это страница HTML или XML",
        FileKind.Text => "Это текст (например, CSV)",
        FileKind.Presentation => "Это презентация",
        FileKind.WordDocument or FileKind.OldDocument or FileKind.OpenText => "Это документ Word",
        FileKind.Workbook => "Это таблица Excel",
        FileKind.Archive or FileKind.Container => "Это архив",
        _ => "Это файл другого вида",
    };
}
