using System.Text.Json.Serialization;

namespace SchoolSupport.Bot.Schools;

/// <summary>A workbook to be read, as it waits in the work queue.</summary>
internal sealed record ReadPeopleOrder(string FileId, string Name, long Municipality);

/// <summary>A workbook whose people are to be invited.</summary>
internal sealed record ImportPeopleOrder(long File, long Municipality);

[JsonSerializable(typeof(ReadPeopleOrder))]
[JsonSerializable(typeof(ImportPeopleOrder))]
internal sealed partial class OrderJson : JsonSerializerContext;
