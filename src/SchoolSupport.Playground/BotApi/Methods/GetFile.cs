using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class GetFile
{
    private const long LargestDownload = 20L << 20;

    public static void Run(BotCall call)
    {
        var id = call.Parameters.Text("file_id");
        if (id.Length == 0)
            throw ApiFailure.BadRequest("file_id not specified");
        if (FileIdentifier.Defect(id) is not null)
            throw ApiFailure.BadRequest("invalid file_id");
        var file = call.World.Files.Find(id) ?? throw ApiFailure.BadRequest("wrong file_id or the file is temporarily unavailable");
        if (file.Size > LargestDownload)
            throw ApiFailure.BadRequest("file is too big");
        call.Result.WriteStartObject();
        call.Result.WriteString("file_id"u8, file.FileId);
        call.Result.WriteString("file_unique_id"u8, file.UniqueId);
        call.Result.WriteNumber("file_size"u8, file.Size);
        call.Result.WriteString("file_path"u8, file.Path);
        call.Result.WriteEndObject();
    }
}
