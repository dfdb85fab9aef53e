using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Tables;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Questionnaires;

/// <summary>The form of the storage: the sheets of the workbook as JSON, so that a later version of the program reads them with its own eyes.</summary>
public static class QuestionnaireDefinition
{
    public static string Write(IReadOnlyList<SheetTable> sheets) => JsonSerializer.Serialize([.. sheets], DefinitionJson.Readable.SheetTableArray);

    public static IReadOnlyList<SheetTable> Sheets(string definition) => JsonSerializer.Deserialize(definition, DefinitionJson.Readable.SheetTableArray)!;

    /// <summary>The stored form, compiled.</summary>
    /// <exception cref="InvalidDataException">It cannot be read: only forms without errors are stored, so a newer program has forgotten something.</exception>
    public static Questionnaire Compile(string definition) => XlsForm.Read(Sheets(definition)) switch
    {
        FormReading.Ready ready => ready.Questionnaire,
        FormReading.Faulty faulty => throw new InvalidDataException(string.Join("\n", faulty.Errors)),
        _ => throw new InvalidOperationException("A form is either ready or faulty."),
    };

    /// <summary>A row for the storage.</summary>
    /// <param name="municipalityId">Whose form it is; null for one that ships with the program.</param>
    public static NewQuestionnaire ToStore(Questionnaire form, IReadOnlyList<SheetTable> sheets, long? municipalityId, long? createdBy)
    {
        var definition = Write(sheets);
        return new(municipalityId, form.Settings.Id, VersionOf(form, definition), form.Title, definition, createdBy);
    }

    // Authors change a form and forget its version. A fingerprint tells such forms apart, so that none stands for another.
    private static string VersionOf(Questionnaire form, string definition) =>
        $"{form.Settings.Version}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)))[..12]}";
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(SheetTable[]))]
internal sealed partial class DefinitionJson : JsonSerializerContext
{
    // Russian letters as they are, for whoever looks into the database.
    public static DefinitionJson Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
