using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Documents.RoadMaps;

namespace SchoolSupport.Documents.Tests.RoadMaps;

public class ArchiveNamesTests
{
    [Theory]
    [InlineData("отчёт.docx", "отчёт.docx")]
    [InlineData("../../etc/passwd", "etc passwd")]
    [InlineData("C:\\отчёт?.pdf", "C отчёт.pdf")]
    [InlineData("фото\u202Egpj.exe", "фото gpj.exe")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("...", "файл")]
    [InlineData(" отчёт .pdf", "отчёт.pdf")]
    [InlineData("строка\nвторая.txt", "строка вторая.txt")]
    public void A_files_name_is_made_fit_for_every_system(string sent, string kept) => Assert.Equal(kept, ArchiveNames.File(sent));

    [Fact]
    public void A_long_name_keeps_its_extension() => Assert.EndsWith("….docx", ArchiveNames.File(new string('я', 300) + ".docx"), StringComparison.Ordinal);

    [Fact]
    public void A_name_taken_in_another_case_gets_a_number_before_its_extension()
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            ["школа/Отчёт.pdf", "школа/отчёт (2).pdf", "школа/ОТЧЁТ (3).pdf"],
            new[] { "школа/Отчёт.pdf", "школа/отчёт.pdf", "школа/ОТЧЁТ.pdf" }.Select(name => ArchiveNames.Unique(name, taken)));
    }

    [Fact]
    public void No_name_leads_out_of_its_folder() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), name =>
    {
        string kept = ArchiveNames.Folder(name ?? "");
        return kept.Length is > 0 and <= 60 && kept.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0']) < 0 && kept is not ("." or "..") && kept.Trim(' ', '.').Length > 0;
    }).QuickCheckThrowOnFailure();
}
